-- phase: expand; lock: short
create table platform.outbox (
  id uuid primary key default uuidv7(),
  type text not null,
  version integer not null check (version > 0),
  payload jsonb not null,
  created_at timestamptz not null default now(),
  dispatched_at timestamptz
);
create index outbox_open_idx on platform.outbox (id) where dispatched_at is null;
-- Sectors add events and never read them: what an event says is told to its handlers only.
grant insert on platform.outbox to mc_sector;

create function platform.tell_outbox() returns trigger language plpgsql as $$
begin
  perform pg_notify('mc_outbox', '');
  return null;
end $$;
create trigger outbox_tell after insert on platform.outbox for each statement execute function platform.tell_outbox();

create table platform.handled_events (
  event_id uuid not null,
  sector text not null,
  handled_at timestamptz not null default now(),
  primary key (event_id, sector)
);
grant select, insert on platform.handled_events to mc_sector;

create table platform.idempotency_answers (
  operation text not null,
  citizen_id text not null,
  key uuid not null,
  fingerprint bytea not null,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (operation, citizen_id, key)
);
create index idempotency_answers_age_idx on platform.idempotency_answers (created_at);
alter table platform.idempotency_answers enable row level security;
alter table platform.idempotency_answers force row level security;
create policy idempotency_answers_own on platform.idempotency_answers
  using (citizen_id in (coalesce(platform.scope_actor(), ''), coalesce(platform.scope_citizen(), '')))
  with check (citizen_id in (coalesce(platform.scope_actor(), ''), coalesce(platform.scope_citizen(), '')));
create policy idempotency_answers_service on platform.idempotency_answers
  using (platform.is_platform_service()) with check (platform.is_platform_service());
grant select, insert, update on platform.idempotency_answers to mc_sector;

create unlogged table platform.rate_windows (
  bucket bytea not null,
  window_start timestamptz not null,
  tries integer not null,
  primary key (bucket, window_start)
);
create index rate_windows_age_idx on platform.rate_windows (window_start);
grant select, insert, update on platform.rate_windows to mc_sector;

create table platform.messages (
  id uuid primary key default uuidv7(),
  recipient text not null check (recipient ~ '^\+84\d{9}$'),
  text text not null check (char_length(text) between 1 and 480),
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
create index messages_open_idx on platform.messages (id) where sent_at is null;
grant insert on platform.messages to mc_sector;

create function platform.tell_messages() returns trigger language plpgsql as $$
begin
  perform pg_notify('mc_messages', '');
  return null;
end $$;
create trigger messages_tell after insert on platform.messages for each statement execute function platform.tell_messages();
