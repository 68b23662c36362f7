-- phase: expand; lock: short
-- The chain beside the access log (docs/decisions, "a sealing job"): one link for each look, written by a job, so that
-- those who look never wait for each other.
create table platform.access_unsealed (
  look_id uuid primary key,
  noted_at timestamptz not null default clock_timestamp()
);
comment on table platform.access_unsealed is 'Looks that have no link yet: seconds old while a portal runs.';

create table platform.access_chain (
  seq bigint primary key check (seq > 0),
  look_id uuid not null unique,
  noted_at timestamptz not null,
  sealed_at timestamptz not null default now(),
  key_id text not null,
  previous bytea not null,
  hash bytea not null unique
);

/* Every look is noted by the insert that writes it, whoever does it. */
create function platform.note_unsealed() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  insert into platform.access_unsealed (look_id) select added.id from added;
  return null;
end $$;
revoke execute on function platform.note_unsealed() from public;
create trigger access_log_note after insert on platform.access_log
  referencing new table as added for each statement execute function platform.note_unsealed();
create trigger access_chain_append_only before update or delete or truncate on platform.access_chain
  for each statement execute function platform.refuse_change();

insert into platform.access_unsealed (look_id) select id from platform.access_log;
