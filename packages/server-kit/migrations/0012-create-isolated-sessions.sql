-- phase: expand; lock: short
-- A module's own origin has its own session, given by the portal's through a code that is good once, in the browser that
-- asked for it. It ends with the portal's session.
create table platform.isolated_sessions (
  id uuid primary key default uuidv7(),
  session_id uuid not null references platform.sessions (id) on delete cascade,
  module text not null,
  -- SHA-256 of the code, until it is used; of what the asking browser keeps; of the cookie's secret, once entered.
  code_hash bytea unique,
  browser_hash bytea not null,
  token_hash bytea unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  check ((code_hash is null) <> (token_hash is null))
);
create index isolated_sessions_session_idx on platform.isolated_sessions (session_id);
alter table platform.isolated_sessions enable row level security;
alter table platform.isolated_sessions force row level security;
create policy isolated_sessions_service on platform.isolated_sessions
  using (platform.is_platform_service()) with check (platform.is_platform_service());
