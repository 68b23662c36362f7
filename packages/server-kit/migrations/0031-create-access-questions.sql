-- phase: expand; lock: short
-- "I don't recognise this": a citizen asks who is responsible for personal data why somebody looked.
create table platform.access_questions (
  id uuid primary key,
  citizen_id text not null,
  look_id uuid not null unique,
  words text not null check (char_length(words) <= 1000),
  asked_at timestamptz not null,
  answer_due_on date not null,
  answered_at timestamptz,
  answered_by text,
  answered_by_name text,
  outcome text check (outcome in ('rightful', 'mistaken', 'wrongful')),
  answer text check (char_length(answer) between 1 and 2000),
  check (num_nonnulls(answered_at, answered_by, answered_by_name, outcome, answer) in (0, 5))
);
create index access_questions_citizen_idx on platform.access_questions (citizen_id);
create index access_questions_open_idx on platform.access_questions (answer_due_on) where answered_at is null;
alter table platform.access_questions enable row level security;
alter table platform.access_questions force row level security;
create policy access_questions_own on platform.access_questions for select using (citizen_id = platform.scope_citizen());
-- Only about a look that the asker may see, which is one at their own records.
create policy access_questions_ask on platform.access_questions for insert with check (
  citizen_id = platform.scope_citizen() and answered_at is null
  and exists (select from platform.access_log look where look.id = look_id and look.citizen_id = access_questions.citizen_id));
create policy access_questions_officer on platform.access_questions for select using (platform.scope_duty() = 'administrator');
-- Answered once, and not by whoever looked.
create policy access_questions_answer on platform.access_questions for update
  using (platform.scope_duty() = 'administrator' and answered_at is null)
  with check (platform.scope_duty() = 'administrator' and answered_by = platform.scope_actor());
create policy access_log_questioned on platform.access_log for select using (
  platform.scope_duty() = 'administrator'
  and exists (select from platform.access_questions question where question.look_id = access_log.id));
