-- phase: expand; lock: short
/* A file on its way: parts as they come, so that a broken connection goes on where it broke. Swept after a day. */
create table dossier.upload_parts (
  upload_id uuid not null,
  part integer not null constraint upload_parts_part_check check (part between 0 and 63),
  uploaded_by text not null,
  bytes bytea not null constraint upload_parts_bytes_check check (octet_length(bytes) between 1 and 524288),
  at timestamptz not null,
  primary key (upload_id, part)
);
create index upload_parts_at_idx on dossier.upload_parts (at);
alter table dossier.upload_parts enable row level security;
alter table dossier.upload_parts force row level security;
create policy upload_parts_own on dossier.upload_parts using (uploaded_by = platform.scope_actor()) with check (uploaded_by = platform.scope_actor());
create policy upload_parts_sweep on dossier.upload_parts for delete using (platform.scope_duty() = 'system');
create policy upload_parts_swept on dossier.upload_parts for select using (platform.scope_duty() = 'system');
