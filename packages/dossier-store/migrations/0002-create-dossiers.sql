-- phase: expand; lock: short
/* Who works on dossiers: the duties that see them. Which office sees which dossier is asked by the API; this is the net. */
create function dossier.at_a_desk() returns boolean
  language sql stable parallel safe
  return platform.scope_duty() in ('one-stop.officer', 'agency.officer', 'agency.leader', 'system');

/* What somebody signed out has named of a dossier in this transaction: its code and the end of its phone. */
create function dossier.named_code() returns text
  language sql stable parallel safe
  return nullif(current_setting('dossier.code', true), '');
create function dossier.named_phone() returns text
  language sql stable parallel safe
  return nullif(current_setting('dossier.phone_end', true), '');

create table dossier.dossiers (
  id uuid primary key default uuidv7(),
  code text constraint dossiers_code_once unique constraint dossiers_code_check check (code ~ '^[A-Z0-9.]+-\d{6}-\d{4,7}$'),
  -- Whom it is for; who wrote it.
  citizen_id text not null constraint dossiers_citizen_check check (citizen_id ~ '^\d{12}$'),
  citizen_name text not null,
  filed_by text not null,
  applicant_kind text not null constraint dossiers_applicant_check check (applicant_kind in ('self', 'child', 'ward', 'authorised', 'organisation')),
  procedure_code text not null,
  procedure_version integer not null,
  channel text not null constraint dossiers_channel_check check (channel in ('online', 'counter')),
  commune_code text not null,
  reception_office text not null,
  phone text constraint dossiers_phone_check check (phone ~ '^\+84\d{9}$'),
  answers jsonb not null default '{}',
  sources jsonb not null default '{}',
  -- DossierLife, made by the pure rules alone.
  life jsonb not null,
  phase text not null generated always as (life ->> 'phase') stored,
  revision integer not null default 0,
  due_on date,
  due_half text constraint dossiers_half_check check (due_half in ('morning', 'afternoon')),
  fee jsonb not null default '{"charges": [], "totalDong": "0"}',
  fee_dong bigint not null default 0 constraint dossiers_fee_check check (fee_dong >= 0),
  fee_state text not null default 'none' constraint dossiers_fee_state_check check (fee_state in ('none', 'asked', 'paid')),
  fee_way text constraint dossiers_fee_way_check check (fee_way in ('online', 'cash')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  sent_at timestamptz,
  received_at timestamptz,
  ended_at timestamptz,
  constraint dossiers_procedure_fk foreign key (procedure_code, procedure_version) references dossier.procedures (code, version),
  constraint dossiers_sent_check check ((code is null) = (sent_at is null)),
  constraint dossiers_due_check check ((due_on is null) = (due_half is null))
);
create index dossiers_citizen_idx on dossier.dossiers (citizen_id, id desc);
-- Drafts are found by whoever writes them.
create index dossiers_drafts_idx on dossier.dossiers (filed_by, changed_at desc) where phase = 'draft';
-- What warnings and apologies look through.
create index dossiers_due_idx on dossier.dossiers (due_on) where phase in ('processing', 'deciding', 'signing');

alter table dossier.dossiers enable row level security;
alter table dossier.dossiers force row level security;
-- A draft is its writer's: the other parent does not see it.
create policy dossiers_own on dossier.dossiers
  using (citizen_id = platform.scope_citizen() and (phase <> 'draft' or filed_by = platform.scope_actor()))
  with check (citizen_id = platform.scope_citizen());
-- At a counter an officer writes for somebody: that draft too is its writer's.
create policy dossiers_desk on dossier.dossiers using (dossier.at_a_desk() and (phase <> 'draft' or filed_by = platform.scope_actor())) with check (dossier.at_a_desk());
-- Drafts are thrown away by whoever wrote them; what was sent stays.
create policy dossiers_delete_drafts on dossier.dossiers as restrictive for delete using (phase = 'draft');
create policy dossiers_named on dossier.dossiers for select using (code = dossier.named_code() and right(phone, 4) = dossier.named_phone());

/* What happened, in order; only ever added to. */
create table dossier.events (
  dossier_id uuid not null references dossier.dossiers (id),
  seq integer not null,
  citizen_id text not null,
  at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  office text,
  role text not null,
  event jsonb not null,
  note text,
  primary key (dossier_id, seq)
);
alter table dossier.events enable row level security;
alter table dossier.events force row level security;
create policy events_own on dossier.events using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
create policy events_desk on dossier.events using (dossier.at_a_desk()) with check (dossier.at_a_desk());
create policy events_named on dossier.events for select
  using (exists (select from dossier.dossiers named where named.id = dossier_id and named.code = dossier.named_code() and right(named.phone, 4) = dossier.named_phone()));

create function dossier.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'dossier.% is only added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger events_append_only before update or delete or truncate on dossier.events
  for each statement execute function dossier.refuse_change();
-- Replication's setting, which turns ordinary triggers off, does not turn this one off.
alter table dossier.events enable always trigger events_append_only;

/* Work at desks: open ones are the queues. `task` is the document's, or `@reception`, `@approval`, `@signing`, `@hand-over`. */
create table dossier.tasks (
  id uuid primary key default uuidv7(),
  dossier_id uuid not null references dossier.dossiers (id),
  citizen_id text not null,
  task text not null,
  kind text not null constraint tasks_kind_check check (kind in ('reception', 'task', 'approval', 'signing', 'hand-over')),
  stage integer,
  office text not null,
  role text not null,
  assigned_to text,
  assigned_name text,
  opened_at timestamptz not null,
  due_on date,
  due_half text constraint tasks_half_check check (due_half in ('morning', 'afternoon')),
  done_at timestamptz,
  done_by text,
  constraint tasks_due_check check ((due_on is null) = (due_half is null))
);
create unique index tasks_open_once on dossier.tasks (dossier_id, task) where done_at is null;
create index tasks_dossier_idx on dossier.tasks (dossier_id);
create index tasks_queue_idx on dossier.tasks (office, role, due_on, id) where done_at is null;
create index tasks_assigned_idx on dossier.tasks (assigned_to, due_on, id) where done_at is null;
alter table dossier.tasks enable row level security;
alter table dossier.tasks force row level security;
create policy tasks_own on dossier.tasks using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
create policy tasks_desk on dossier.tasks using (dossier.at_a_desk()) with check (dossier.at_a_desk());
create policy tasks_named on dossier.tasks for select
  using (exists (select from dossier.dossiers named where named.id = dossier_id and named.code = dossier.named_code() and right(named.phone, 4) = dossier.named_phone()));

/* Files that were handed in or fetched. The bytes are in the blob store, under their hash. */
create table dossier.papers (
  id uuid primary key default uuidv7(),
  dossier_id uuid not null references dossier.dossiers (id) on delete cascade,
  citizen_id text not null,
  paper text not null,
  file_name text not null constraint papers_name_check check (char_length(file_name) between 1 and 200 and file_name is nfc normalized),
  media_type text not null,
  bytes integer not null constraint papers_bytes_check check (bytes between 1 and 10485760),
  blob_hash text not null constraint papers_hash_check check (blob_hash ~ '^[0-9a-f]{96}$'),
  origin text not null constraint papers_origin_check check (origin in ('upload', 'scan', 'register')),
  added_by text not null,
  at timestamptz not null
);
create index papers_dossier_idx on dossier.papers (dossier_id);
create index papers_blob_idx on dossier.papers (blob_hash);
alter table dossier.papers enable row level security;
alter table dossier.papers force row level security;
create policy papers_own on dossier.papers using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
create policy papers_desk on dossier.papers using (dossier.at_a_desk()) with check (dossier.at_a_desk());

/* The forms of Circular 03/2025/TT-VPCP that a dossier got, and its result: `data` says who, what, when. */
create table dossier.documents (
  id uuid primary key default uuidv7(),
  dossier_id uuid not null references dossier.dossiers (id),
  citizen_id text not null,
  form text not null constraint documents_form_check check (form in ('receipt', 'supplement', 'refusal', 'apology', 'stop', 'control', 'result')),
  data jsonb not null,
  blob_hash text constraint documents_hash_check check (blob_hash ~ '^[0-9a-f]{96}$'),
  signed boolean not null default false,
  at timestamptz not null
);
create index documents_dossier_idx on dossier.documents (dossier_id);
create index documents_blob_idx on dossier.documents (blob_hash);
-- One apology a dossier. @source Decree 61/2018/NĐ-CP, art. 19; a setting since
create unique index documents_apology_once on dossier.documents (dossier_id) where form = 'apology';
alter table dossier.documents enable row level security;
alter table dossier.documents force row level security;
create policy documents_own on dossier.documents using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
create policy documents_desk on dossier.documents using (dossier.at_a_desk()) with check (dossier.at_a_desk());

/* What colleagues write to each other: no policy lets the applicant see it. */
create table dossier.comments (
  id uuid primary key default uuidv7(),
  dossier_id uuid not null references dossier.dossiers (id),
  citizen_id text not null,
  author_id text not null,
  author_name text not null,
  office text,
  text text not null constraint comments_text_check check (char_length(text) between 1 and 2000),
  at timestamptz not null
);
create index comments_dossier_idx on dossier.comments (dossier_id);
alter table dossier.comments enable row level security;
alter table dossier.comments force row level security;
create policy comments_desk on dossier.comments using (dossier.at_a_desk()) with check (dossier.at_a_desk());

create table dossier.ratings (
  dossier_id uuid primary key references dossier.dossiers (id),
  citizen_id text not null,
  score integer not null constraint ratings_score_check check (score between 1 and 5),
  text text constraint ratings_text_check check (char_length(text) <= 2000),
  at timestamptz not null
);
alter table dossier.ratings enable row level security;
alter table dossier.ratings force row level security;
create policy ratings_own on dossier.ratings using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
create policy ratings_desk on dossier.ratings for select using (dossier.at_a_desk());

create table dossier.complaints (
  id uuid primary key default uuidv7(),
  dossier_id uuid not null references dossier.dossiers (id),
  citizen_id text not null,
  office text not null,
  text text not null constraint complaints_text_check check (char_length(text) between 1 and 2000),
  at timestamptz not null,
  answer text constraint complaints_answer_check check (char_length(answer) between 1 and 2000),
  answered_by text,
  answered_at timestamptz
);
create index complaints_dossier_idx on dossier.complaints (dossier_id);
create index complaints_open_idx on dossier.complaints (office, at) where answered_at is null;
alter table dossier.complaints enable row level security;
alter table dossier.complaints force row level security;
create policy complaints_own on dossier.complaints using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
create policy complaints_desk on dossier.complaints using (dossier.at_a_desk()) with check (dossier.at_a_desk());

/* Which offices have or had part in a dossier: who may open it, and what a search looks through. */
create table dossier.office_dossiers (
  office text not null,
  dossier_id uuid not null references dossier.dossiers (id),
  citizen_id text not null,
  code text not null,
  -- Folded, family name first; and given name first, as people say it.
  name_key text not null collate "C",
  given_key text not null collate "C",
  primary key (dossier_id, office)
);
create index office_dossiers_name_idx on dossier.office_dossiers (office, name_key, dossier_id);
create index office_dossiers_given_idx on dossier.office_dossiers (office, given_key, dossier_id);
create index office_dossiers_code_idx on dossier.office_dossiers (office, code);
create index office_dossiers_citizen_idx on dossier.office_dossiers (citizen_id, office);
alter table dossier.office_dossiers enable row level security;
alter table dossier.office_dossiers force row level security;
create policy office_dossiers_own on dossier.office_dossiers using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
create policy office_dossiers_desk on dossier.office_dossiers using (dossier.at_a_desk()) with check (dossier.at_a_desk());

/* The last number of each book and day: raised in the transaction of the sending, so that there is no gap. */
create table dossier.code_counters (
  agency_code text not null,
  day date not null,
  last integer not null constraint code_counters_last_check check (last between 1 and 9999),
  primary key (agency_code, day)
);

/* Counts by day, office, commune and procedure, without a person in them: published. */
create table dossier.figures (
  day date not null,
  procedure_code text not null,
  office text not null,
  commune_code text not null,
  sent integer not null default 0,
  sent_online integer not null default 0,
  received integer not null default 0,
  completed integer not null default 0,
  rejected integer not null default 0,
  on_time integer not null default 0,
  late integer not null default 0,
  half_days integer not null default 0,
  rated integer not null default 0,
  score integer not null default 0,
  primary key (day, procedure_code, office, commune_code)
);
create index figures_procedure_idx on dossier.figures (procedure_code, day);

/* An officer who stands in for another in an office, day by day. */
create table dossier.stand_ins (
  id uuid primary key default uuidv7(),
  office text not null,
  absent_id text not null,
  absent_name text not null,
  stand_in_id text not null,
  stand_in_name text not null,
  from_on date not null,
  to_on date not null,
  set_by text not null,
  at timestamptz not null,
  ended_at timestamptz,
  constraint stand_ins_days_check check (from_on <= to_on),
  constraint stand_ins_two_check check (absent_id <> stand_in_id)
);
create index stand_ins_stand_in_idx on dossier.stand_ins (stand_in_id, to_on) where ended_at is null;
