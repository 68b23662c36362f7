-- phase: expand; lock: short
create table platform.access_log (
  id uuid primary key default uuidv7(),
  citizen_id text not null,
  actor_id text not null,
  actor_name text not null,
  organisation_code text,
  role text not null,
  resource text not null,
  kind text not null check (kind in ('view', 'list', 'export', 'refused', 'lookup')),
  reason text not null,
  at timestamptz not null default now(),
  request_id text not null
);
create index access_log_citizen_idx on platform.access_log (citizen_id, at desc);
alter table platform.access_log enable row level security;
alter table platform.access_log force row level security;
create policy access_log_own on platform.access_log for select using (citizen_id = platform.scope_citizen());
-- Nobody writes a look in another's name.
create policy access_log_actor on platform.access_log for insert with check (actor_id = platform.scope_actor());
create policy access_log_service on platform.access_log for select using (platform.is_platform_service());
grant select, insert on platform.access_log to mc_sector;

/* The log is only ever added to, by whoever. */
create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger access_log_append_only before update or delete on platform.access_log
  for each statement execute function platform.refuse_change();
