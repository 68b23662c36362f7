-- phase: expand; lock: short
-- What a sector's own server was last heard to do in the background, so that no event is lost on one that is away when a
-- gateway starts.
create table platform.remote_sectors (
  id text primary key,
  description jsonb not null
);
