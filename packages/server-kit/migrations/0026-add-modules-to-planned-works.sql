-- phase: expand; lock: short
-- Which parts of the portal works touch (none named: all of it), and who announced, changed and ended them.
alter table platform.planned_works add column modules text[] not null default '{}';

create table platform.work_events (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  action text not null check (action in ('announce', 'change', 'end', 'cancel')),
  work_id uuid not null references platform.planned_works (id),
  -- The work as it was after it: times, sentences, modules.
  detail jsonb not null
);
create index work_events_work_idx on platform.work_events (work_id, id);
create trigger work_events_append_only before update or delete on platform.work_events
  for each statement execute function platform.refuse_change();
