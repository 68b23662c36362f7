-- phase: expand; lock: short
-- This sector's server is the only user of the schema `dossier`; policies there say which rows it sees for whom.
grant usage on schema dossier to mc_procedures;
grant select, insert, update on dossier.procedures, dossier.agency_offices to mc_procedures;
