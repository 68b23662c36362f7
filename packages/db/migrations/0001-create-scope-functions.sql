-- phase: expand; lock: short
-- Who a statement runs for, as @mc/db sets it before each statement. An unset setting reads as '', hence nullif.
-- Plain SQL functions: the planner puts their bodies into the query, so policies cost no call per row.

create function platform.scope_citizen() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.citizen', true), '');

create function platform.scope_duty() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.duty', true), '');

create function platform.scope_actor() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.actor', true), '');

comment on function platform.scope_citizen() is 'Personal ID of the citizen whose rows are seen as one''s own, or null.';
comment on function platform.scope_duty() is 'The duty by which an officer acts (a role''s name), or null.';
comment on function platform.scope_actor() is 'Personal ID of who is at the keyboard, or null.';

grant execute on all functions in schema platform to mc_sector;
