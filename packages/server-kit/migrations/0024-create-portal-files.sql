-- phase: expand; lock: short
-- Where the files of the portal's builds are in the blob store, compressed forms included. Every build that a gateway came with stays:
-- pages that are open go on fetching the files of theirs, from any gateway.
create table platform.portal_files (
  path text not null,
  bytes integer not null,
  -- SHA-384, hex: name of the blob.
  hash text not null check (hash ~ '^[0-9a-f]{96}$'),
  brotli_hash text check (brotli_hash ~ '^[0-9a-f]{96}$'),
  gzip_hash text check (gzip_hash ~ '^[0-9a-f]{96}$'),
  bytes_gzip integer,
  stored_at timestamptz not null default now(),
  primary key (path, hash)
);
create index portal_files_hash_idx on platform.portal_files (hash);
create index portal_files_brotli_idx on platform.portal_files (brotli_hash);
create index portal_files_gzip_idx on platform.portal_files (gzip_hash);
