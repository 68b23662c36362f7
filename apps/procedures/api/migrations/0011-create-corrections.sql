-- phase: expand; lock: short
-- "This is wrong": what a person says of a value that a register filled in, for the register's owner, with the day an answer is due.
create table procedures.corrections (
  id uuid not null default uuidv7(),
  citizen_id text not null,
  asked_by text not null,
  source text not null constraint corrections_source_check check (source ~ '^[a-z-]+\.[a-z-]+$'),
  label_vi text not null,
  label_en text not null,
  value_shown text not null,
  value_right text not null constraint corrections_right_check check (length(value_right) between 1 and 500),
  note text,
  -- The agency that keeps the register, as documents name agencies.
  owner text not null,
  asked_at timestamptz not null,
  due_on date not null,
  answered_at timestamptz,
  answer text,
  constraint corrections_pkey primary key (id)
);
create index corrections_citizen_idx on procedures.corrections (citizen_id, asked_at desc);
create index corrections_open_idx on procedures.corrections (owner, due_on) where answered_at is null;

alter table procedures.corrections enable row level security;
alter table procedures.corrections force row level security;
create policy corrections_own on procedures.corrections using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
