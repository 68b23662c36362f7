-- phase: expand; lock: short
-- Which teams may change which module: a developer's right names the modules of the teams for which they hold the duty.
-- No reference to platform.modules: a team may be named before the module's first release.
create table platform.team_modules (
  team_code text not null references platform.organisations (code),
  module text not null check (module ~ '^[a-z][a-z-]{0,39}$'),
  since timestamptz not null default now(),
  primary key (team_code, module)
);
create index team_modules_module_idx on platform.team_modules (module);

alter table platform.release_events drop constraint release_events_action_check;
alter table platform.release_events add constraint release_events_action_check check (action in ('install', 'publish', 'promote', 'canary',
  'canary-end', 'roll-back', 'auto-roll-back', 'stop', 'resume', 'key-add', 'key-revoke', 'token-add', 'token-revoke', 'permissions', 'refuse',
  'team-add', 'team-remove'));
