-- phase: expand; lock: short
-- Whoever acts for another, a parent for a child, is told of it themselves too.
alter policy notices_tell on platform.notices
  with check (citizen_id in (platform.scope_citizen(), platform.scope_actor()) or platform.scope_duty() is not null);
