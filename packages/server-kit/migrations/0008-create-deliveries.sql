-- phase: expand; lock: short
-- What is still to be told to whom. A row is locked while its handler runs: when the process dies, the lock goes with it
-- and another takes over at once.
create table platform.deliveries (
  event_id uuid not null references platform.outbox (id) on delete cascade,
  sector text not null,
  tries integer not null default 0,
  due_at timestamptz not null default now(),
  last_error text,
  gave_up_at timestamptz,
  primary key (event_id, sector)
);
create index deliveries_due_idx on platform.deliveries (due_at) where gave_up_at is null;
