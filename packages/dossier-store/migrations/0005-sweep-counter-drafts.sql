-- phase: expand; lock: short
-- What an officer began at a counter and nobody handed in is thrown away: the one case in which a draft is not its writer's alone.
create policy dossiers_swept on dossier.dossiers for select using (platform.scope_duty() = 'system' and phase = 'draft' and channel = 'counter');
create policy dossiers_sweep on dossier.dossiers for delete using (platform.scope_duty() = 'system' and phase = 'draft' and channel = 'counter');
