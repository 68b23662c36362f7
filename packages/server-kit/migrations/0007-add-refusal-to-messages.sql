-- phase: expand; lock: short
-- A message the operator will never take (no such number) is not offered again.
alter table platform.messages add column refused_at timestamptz;
drop index platform.messages_open_idx;
create index messages_open_idx on platform.messages (id) where sent_at is null and refused_at is null;
