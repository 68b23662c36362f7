-- phase: expand; lock: short
-- A seed that was begun and not finished is thrown away and begun again; one that was finished is not repeated.
create table platform.seed_runs (
  size text not null check (size in ('small', 'province')),
  today date not null,
  started_at timestamptz not null default now(),
  finished_at timestamptz
);
