-- phase: expand; lock: short
-- The registry of modules' releases (docs/releases.md). Only the gateway's own login reaches these tables: nothing is
-- granted to the sectors.

-- Each change of the registry takes this row first: changes come one after another, and a gateway that missed a
-- notification sees by the number that it is behind.
create table platform.registry_revision (
  is_only boolean primary key default true check (is_only),
  revision bigint not null
);
insert into platform.registry_revision (revision) values (0);

create table platform.modules (
  id text primary key check (id ~ '^[a-z][a-z-]{0,39}$'),
  -- { "roles": […], "slots": […] }; null: any role and slot that exists.
  permissions jsonb,
  -- Compressed script on first load; null: the usual budget.
  budget_bytes integer check (budget_bytes > 0),
  stopped_at timestamptz,
  stopped_reason text check (char_length(stopped_reason) between 1 and 500),
  created_at timestamptz not null default now(),
  check ((stopped_at is null) = (stopped_reason is null))
);

create table platform.team_keys (
  key_id text primary key check (key_id ~ '^[0-9a-f]{16}$'),
  module text not null references platform.modules (id),
  -- Raw Ed25519 key, base64.
  public_key text not null unique,
  holder text not null check (char_length(holder) between 1 and 120),
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
create index team_keys_module_idx on platform.team_keys (module);

create table platform.deploy_tokens (
  id uuid primary key default uuidv7(),
  -- SHA-256 of the token: who reads the table cannot publish with it.
  token_hash bytea not null unique,
  module text not null references platform.modules (id),
  name text not null check (char_length(name) between 1 and 120),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index deploy_tokens_module_idx on platform.deploy_tokens (module);

create table platform.releases (
  module text not null references platform.modules (id),
  version text not null check (version ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
  contract integer not null,
  source text not null check (source in ('signed', 'installed')),
  envelope jsonb,
  manifest jsonb not null,
  bytes_first_load integer not null,
  key_id text references platform.team_keys (key_id),
  released_by text not null,
  -- Of the team's source, as the statement says; null when unknown.
  commit text,
  released_at timestamptz not null default now(),
  stopped_at timestamptz,
  stopped_reason text check (char_length(stopped_reason) between 1 and 500),
  primary key (module, version),
  check ((source = 'signed') = (envelope is not null and key_id is not null)),
  check ((stopped_at is null) = (stopped_reason is null))
);
create index releases_newest_idx on platform.releases (module, released_at desc);

-- Where a release's files are in the blob store, compressed forms included: written with the release, never changed.
create table platform.release_files (
  module text not null,
  version text not null,
  path text not null,
  bytes integer not null,
  -- SHA-384, hex: name of the blob.
  hash text not null check (hash ~ '^[0-9a-f]{96}$'),
  brotli_hash text check (brotli_hash ~ '^[0-9a-f]{96}$'),
  gzip_hash text check (gzip_hash ~ '^[0-9a-f]{96}$'),
  bytes_gzip integer,
  primary key (module, version, path),
  foreign key (module, version) references platform.releases (module, version)
);
create index release_files_hash_idx on platform.release_files (hash);
create index release_files_brotli_idx on platform.release_files (brotli_hash);
create index release_files_gzip_idx on platform.release_files (gzip_hash);

create table platform.channels (
  module text not null references platform.modules (id),
  channel text not null check (channel in ('stable', 'canary')),
  version text not null,
  -- Hundredths of people; null on `stable`, which everybody gets.
  share numeric(5, 2) check (share between 0 and 100),
  roles text[] not null default '{}',
  since timestamptz not null default now(),
  previous_version text,
  primary key (module, channel),
  foreign key (module, version) references platform.releases (module, version),
  foreign key (module, previous_version) references platform.releases (module, version),
  check ((channel = 'canary') = (share is not null))
);

create table platform.release_events (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor_kind text not null check (actor_kind in ('person', 'token', 'system')),
  -- Personal ID, id of the token, or name of the part of the system.
  actor_id text not null,
  actor_name text not null,
  action text not null check (action in ('install', 'publish', 'promote', 'canary', 'canary-end', 'roll-back', 'auto-roll-back',
    'stop', 'resume', 'key-add', 'key-revoke', 'token-add', 'token-revoke', 'permissions', 'refuse')),
  module text not null,
  version text,
  channel text,
  reason text not null default '',
  detail jsonb not null default '{}'
);
create index release_events_module_idx on platform.release_events (module, id desc);
create trigger release_events_append_only before update or delete on platform.release_events
  for each statement execute function platform.refuse_change();

create table platform.release_measures (
  module text not null,
  version text not null,
  minute timestamptz not null,
  loads integer not null default 0,
  failures integer not null default 0,
  -- Loads by time, one number a class: the limits are in packages/release/src/load-times.ts.
  load_times integer[] not null default '{0,0,0,0,0,0,0,0}',
  primary key (module, version, minute)
);
create index release_measures_age_idx on platform.release_measures (minute);
