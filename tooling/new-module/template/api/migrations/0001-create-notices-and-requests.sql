-- phase: expand; lock: short
-- Public: nobody's data.
create table sample.notices (
  id uuid not null default uuidv7(),
  title_vi text not null,
  title_en text not null,
  body_vi text not null,
  body_en text not null,
  published_on date not null,
  constraint notices_pkey primary key (id)
);
create index notices_published_index on sample.notices (published_on desc);

-- What a citizen asks the office, and its answer.
create table sample.requests (
  id uuid not null default uuidv7(),
  citizen_id text not null,
  citizen_name text not null,
  subject text not null,
  body text not null,
  sent_at timestamptz not null,
  due_on date not null,
  answer text,
  answered_at timestamptz,
  answered_by text,
  constraint requests_pkey primary key (id),
  constraint requests_length_check check (char_length(subject) between 3 and 120 and char_length(body) between 3 and 2000 and char_length(answer) between 3 and 2000),
  constraint requests_answer_check check (num_nulls(answer, answered_at, answered_by) in (0, 3))
);
create index requests_citizen_index on sample.requests (citizen_id, sent_at desc);
create index requests_open_index on sample.requests (due_on, id) where answered_at is null;

alter table sample.requests enable row level security;
alter table sample.requests force row level security;
-- A citizen reads their own and sends new ones; the answer is the officers'.
create policy requests_own on sample.requests for select using (citizen_id = platform.scope_citizen());
create policy requests_own_send on sample.requests for insert with check (citizen_id = platform.scope_citizen() and answered_at is null);
create policy requests_duty on sample.requests for select using (platform.scope_duty() = 'one-stop.officer');
create policy requests_duty_answer on sample.requests for update
  using (platform.scope_duty() = 'one-stop.officer') with check (platform.scope_duty() = 'one-stop.officer' and answered_by = platform.scope_actor());
