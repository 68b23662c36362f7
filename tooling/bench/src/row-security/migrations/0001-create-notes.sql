-- phase: expand; lock: short
create table notes (
  id bigint generated always as identity primary key,
  citizen_id text not null,
  body text not null,
  written_on date not null
);
create index notes_citizen_idx on notes (citizen_id, written_on desc);
alter table notes enable row level security;
alter table notes force row level security;
create policy notes_own on notes using (citizen_id = platform.scope_citizen());
