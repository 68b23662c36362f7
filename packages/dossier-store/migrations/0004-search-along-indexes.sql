-- phase: expand; lock: short
-- A code is searched from its beginning too: by bytes, whatever the database's own order is.
alter table dossier.office_dossiers alter column code type text collate "C";
