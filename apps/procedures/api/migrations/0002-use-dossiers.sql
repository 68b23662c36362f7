-- phase: expand; lock: short
grant select, insert, update on dossier.dossiers, dossier.tasks, dossier.documents, dossier.complaints, dossier.code_counters, dossier.figures, dossier.stand_ins to mc_procedures;
grant select, insert on dossier.events, dossier.comments, dossier.ratings, dossier.office_dossiers to mc_procedures;
grant select, insert, delete on dossier.papers to mc_procedures;
-- Drafts only: a policy of the store says so.
grant delete on dossier.dossiers to mc_procedures;
