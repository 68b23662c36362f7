-- phase: expand; lock: short
/*
 * A look-up without an account. It is there whether or not such a pupil exists: only the background handler compares it
 * with the pupils, so that nothing in the answer, nor its time, tells who is at school.
 */
create table education.look_ups (
  id uuid primary key,
  student_code text not null,
  birth_date date not null,
  -- Set with code_hash when a pupil was found and the code was sent.
  citizen_id text,
  -- SHA-256 of the look-up's id and the six digits.
  code_hash bytea,
  tries smallint not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  opened_at timestamptz,
  constraint look_ups_found_check check ((citizen_id is null) = (code_hash is null))
);
create index look_ups_expiry_idx on education.look_ups (expires_at);

alter table education.look_ups enable row level security;
alter table education.look_ups force row level security;
-- Who holds the id of a look-up, set as the actor of the transaction, sees that one and no other.
create policy look_ups_own on education.look_ups using (id::text = platform.scope_actor());
create policy look_ups_duty on education.look_ups using (platform.scope_duty() = 'system');
