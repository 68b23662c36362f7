-- phase: expand; lock: short
-- Whoever works on dossiers sees who does so in which office: work is given to colleagues. Duties are public; nothing of a person is here.
grant select on platform.role_assignments to mc_sector;
create policy role_assignments_colleagues on platform.role_assignments for select
  using (platform.scope_duty() in ('one-stop.officer', 'agency.officer', 'agency.leader') and role in ('one-stop.officer', 'agency.officer', 'agency.leader'));
