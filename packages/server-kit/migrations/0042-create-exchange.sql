-- phase: expand; lock: short
-- What a person agreed to, with the words they saw; given and withdrawn, never changed otherwise.
create table platform.consents (
  id uuid primary key default uuidv7(),
  citizen_id text not null,
  purpose text not null check (purpose ~ '^[a-z][a-z-]{1,40}$'),
  -- The proof: what was on the page, and in which language.
  words text not null check (char_length(words) between 1 and 2000),
  locale text not null check (locale in ('vi', 'en')),
  given_at timestamptz not null,
  withdrawn_at timestamptz
);
create unique index consents_in_force on platform.consents (citizen_id, purpose) where withdrawn_at is null;
alter table platform.consents enable row level security;
alter table platform.consents force row level security;
create policy consents_own on platform.consents using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
create policy consents_service on platform.consents for select using (platform.is_platform_service() or platform.scope_duty() = 'system');
grant select on platform.consents to mc_sector;

-- Every question to a register, under the id that the register's own log has. What it told is not in it.
create table platform.exchange_calls (
  request_id uuid primary key,
  register text not null,
  asked text[] not null,
  citizen_id text not null,
  purpose text not null check (purpose <> ''),
  basis text not null check (basis <> ''),
  consent_id uuid,
  at timestamptz not null,
  took_ms integer not null check (took_ms >= 0),
  outcome text not null check (outcome in ('ok', 'kept', 'unknown', 'refused', 'away'))
);
create index exchange_calls_at_idx on platform.exchange_calls (at desc);
create index exchange_calls_citizen_idx on platform.exchange_calls (citizen_id, at desc);
alter table platform.exchange_calls enable row level security;
alter table platform.exchange_calls force row level security;
create policy exchange_calls_own on platform.exchange_calls for select using (citizen_id = platform.scope_citizen());
create policy exchange_calls_administrator on platform.exchange_calls for select using (platform.scope_duty() = 'administrator');
create policy exchange_calls_write on platform.exchange_calls for insert with check (platform.is_platform_service() or platform.scope_duty() = 'system');
grant insert on platform.exchange_calls to mc_sector;
create trigger exchange_calls_append_only before update or delete on platform.exchange_calls
  for each statement execute function platform.refuse_change();
