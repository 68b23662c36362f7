-- phase: expand; lock: short
create table platform.sessions (
  id uuid primary key default uuidv7(),
  -- SHA-256 of the cookie's secret: who reads the table cannot sign in with it.
  token_hash bytea not null unique,
  citizen_id text not null,
  level smallint not null check (level in (1, 2)),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  user_agent text,
  revoked_at timestamptz,
  id_token text
);
create index sessions_citizen_idx on platform.sessions (citizen_id, created_at desc);
alter table platform.sessions enable row level security;
alter table platform.sessions force row level security;
create policy sessions_own on platform.sessions for select
  using (current_user = 'mc_platform' and citizen_id = platform.scope_citizen());
create policy sessions_service on platform.sessions
  using (platform.is_platform_service()) with check (platform.is_platform_service());
