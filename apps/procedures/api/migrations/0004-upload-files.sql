-- phase: expand; lock: short
grant select, insert, update, delete on dossier.upload_parts to mc_procedures;
