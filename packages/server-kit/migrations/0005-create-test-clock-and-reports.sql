-- phase: expand; lock: short
create table platform.test_clock (
  is_only boolean primary key default true check (is_only),
  offset_ms bigint not null
);
insert into platform.test_clock (offset_ms) values (0);
grant select on platform.test_clock to mc_sector;

/* Now, by the clock that all processes share: the machine's, shifted in test mode. */
create function platform.clock_now() returns timestamptz
  language sql volatile
  return clock_timestamp() + coalesce((select offset_ms from platform.test_clock), 0) * interval '1 millisecond';

create table platform.client_reports (
  id uuid primary key default uuidv7(),
  module text not null,
  version text,
  kind text not null,
  detail text not null check (char_length(detail) <= 2000),
  user_agent text,
  at timestamptz not null default now()
);
create index client_reports_module_idx on platform.client_reports (module, at desc);
