-- phase: expand; lock: short
/* Marks in hundredths of a point (7.5 is 750). What families see is the published mark: the teacher's sheet may be ahead of it. */
create table education.marks (
  citizen_id text not null,
  class_id uuid not null,
  subject_code text not null,
  term smallint not null check (term in (1, 2)),
  kind text not null check (kind in ('tx', 'gk', 'ck')),
  place smallint not null check (place between 1 and 4),
  mark_hundredths smallint constraint marks_mark_check check (mark_hundredths between 0 and 1000 and mark_hundredths % 10 = 0),
  published_hundredths smallint constraint marks_published_check check (published_hundredths between 0 and 1000 and published_hundredths % 10 = 0),
  -- Raised at every entry: a second teacher who saw an older one is told.
  version integer not null default 1 check (version > 0),
  entered_by text,
  entered_at timestamptz not null default now(),
  primary key (class_id, subject_code, term, citizen_id, kind, place),
  constraint marks_one_exam_check check (kind = 'tx' or place = 1),
  constraint marks_enrolment_fkey foreign key (class_id, citizen_id) references education.enrolments (class_id, citizen_id)
);
create index marks_citizen_idx on education.marks (citizen_id, class_id);

/* Subjects judged by comment: passed (Đạt) or not, one a term. */
create table education.comments (
  citizen_id text not null,
  class_id uuid not null,
  subject_code text not null,
  term smallint not null check (term in (1, 2)),
  passed boolean,
  published_passed boolean,
  primary key (class_id, subject_code, term, citizen_id),
  constraint comments_enrolment_fkey foreign key (class_id, citizen_id) references education.enrolments (class_id, citizen_id)
);
create index comments_citizen_idx on education.comments (citizen_id, class_id);

create table education.conducts (
  citizen_id text not null,
  class_id uuid not null,
  term smallint not null check (term in (1, 2)),
  level text not null check (level in ('tot', 'kha', 'dat', 'chua-dat')),
  primary key (citizen_id, class_id, term),
  constraint conducts_enrolment_fkey foreign key (class_id, citizen_id) references education.enrolments (class_id, citizen_id)
);

/* Primary school, Circular 27/2020: levels and tests at four points of the year. */
create table education.primary_subjects (
  citizen_id text not null,
  class_id uuid not null,
  subject_code text not null,
  point text not null check (point in ('mid1', 'end1', 'mid2', 'end2')),
  level text not null check (level in ('T', 'H', 'C')),
  test_mark smallint check (test_mark between 1 and 10),
  primary key (citizen_id, class_id, point, subject_code),
  constraint primary_subjects_enrolment_fkey foreign key (class_id, citizen_id) references education.enrolments (class_id, citizen_id)
);

create table education.primary_qualities (
  citizen_id text not null,
  class_id uuid not null,
  quality_code text not null,
  point text not null check (point in ('mid1', 'end1', 'mid2', 'end2')),
  level text not null check (level in ('T', 'D', 'C')),
  primary key (citizen_id, class_id, point, quality_code),
  constraint primary_qualities_enrolment_fkey foreign key (class_id, citizen_id) references education.enrolments (class_id, citizen_id)
);

/* When the marks of a subject were shown to families. No person's data. */
create table education.publications (
  id uuid primary key default uuidv7(),
  class_id uuid not null references education.classes (id),
  subject_code text not null,
  term smallint not null check (term in (1, 2)),
  published_by text not null,
  published_at timestamptz not null
);
create index publications_class_idx on education.publications (class_id, published_at desc);

alter table education.marks enable row level security;
alter table education.marks force row level security;
create policy marks_own on education.marks for select using (citizen_id = platform.scope_citizen());
-- Reading and writing: only the subject one teaches, in the class where one teaches it.
create policy marks_duty on education.marks using (
  platform.scope_duty() = 'teacher'
  and (class_id, subject_code) in (select t.class_id, t.subject_code from education.teaching t where t.teacher_id = platform.scope_actor())
);

alter table education.comments enable row level security;
alter table education.comments force row level security;
create policy comments_own on education.comments for select using (citizen_id = platform.scope_citizen());
create policy comments_duty on education.comments using (
  platform.scope_duty() = 'teacher'
  and (class_id, subject_code) in (select t.class_id, t.subject_code from education.teaching t where t.teacher_id = platform.scope_actor())
);

alter table education.conducts enable row level security;
alter table education.conducts force row level security;
create policy conducts_own on education.conducts for select using (citizen_id = platform.scope_citizen());
create policy conducts_duty on education.conducts using (
  platform.scope_duty() = 'teacher'
  and class_id in (select c.id from education.classes c where c.class_teacher_id = platform.scope_actor())
);

alter table education.primary_subjects enable row level security;
alter table education.primary_subjects force row level security;
create policy primary_subjects_own on education.primary_subjects for select using (citizen_id = platform.scope_citizen());
create policy primary_subjects_duty on education.primary_subjects using (
  platform.scope_duty() = 'teacher'
  and class_id in (select c.id from education.classes c where c.class_teacher_id = platform.scope_actor())
);

alter table education.primary_qualities enable row level security;
alter table education.primary_qualities force row level security;
create policy primary_qualities_own on education.primary_qualities for select using (citizen_id = platform.scope_citizen());
create policy primary_qualities_duty on education.primary_qualities using (
  platform.scope_duty() = 'teacher'
  and class_id in (select c.id from education.classes c where c.class_teacher_id = platform.scope_actor())
);
