-- phase: expand; lock: short
-- A developer's own server in place of a module's release, for one session and nobody else. Only the gateway's own login
-- reaches it, and what is written here counts only while the session's person is a developer.
create table platform.dev_overrides (
  session_id uuid not null references platform.sessions (id) on delete cascade,
  module text not null check (module ~ '^[a-z][a-z-]{0,39}$'),
  origin text not null check (char_length(origin) <= 100),
  since timestamptz not null default now(),
  primary key (session_id, module)
);
alter table platform.dev_overrides enable row level security;
alter table platform.dev_overrides force row level security;
create policy dev_overrides_service on platform.dev_overrides
  using (platform.is_platform_service()) with check (platform.is_platform_service());
