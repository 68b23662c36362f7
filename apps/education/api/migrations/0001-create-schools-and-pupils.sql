-- phase: expand; lock: short
create table education.schools (
  code text primary key,
  name text not null,
  level text not null check (level in ('primary', 'lower', 'upper')),
  commune_code text not null
);

create table education.classes (
  id uuid primary key default uuidv7(),
  school_code text not null references education.schools (code),
  -- The year in which the school year starts: 2026 is 2026–2027.
  school_year smallint not null check (school_year between 1990 and 2100),
  grade smallint not null check (grade between 1 and 12),
  name text not null,
  -- Personal ID of the class teacher.
  class_teacher_id text,
  constraint classes_name_key unique (school_code, school_year, name)
);

/* Which subject a teacher teaches in a class: the right to open and fill its mark sheet. */
create table education.teaching (
  teacher_id text not null,
  class_id uuid not null references education.classes (id),
  subject_code text not null,
  primary key (teacher_id, class_id, subject_code)
);
create index teaching_class_idx on education.teaching (class_id);

create table education.pupils (
  citizen_id text primary key check (citizen_id ~ '^\d{12}$'),
  -- The ministry's pupil code; its parts mean nothing here.
  student_code text not null constraint pupils_student_code_key unique check (student_code ~ '^\d{10}$'),
  full_name text not null check (full_name <> ''),
  birth_date date not null,
  -- The phone the family registered with the school.
  contact_phone text check (contact_phone ~ '^\+84\d{9}$')
);

create table education.enrolments (
  citizen_id text not null references education.pupils (citizen_id),
  class_id uuid not null references education.classes (id),
  school_year smallint not null,
  -- Sessions missed in the year; one session a day counts one.
  absences smallint not null default 0 check (absences >= 0),
  primary key (citizen_id, school_year),
  constraint enrolments_class_key unique (class_id, citizen_id)
);

alter table education.pupils enable row level security;
alter table education.pupils force row level security;
create policy pupils_own on education.pupils for select using (citizen_id = platform.scope_citizen());
create policy pupils_duty on education.pupils for select using (
  platform.scope_duty() = 'system'
  or (platform.scope_duty() = 'teacher' and citizen_id in (
    select e.citizen_id from education.enrolments e join education.teaching t on t.class_id = e.class_id where t.teacher_id = platform.scope_actor()
  ))
);

alter table education.enrolments enable row level security;
alter table education.enrolments force row level security;
create policy enrolments_own on education.enrolments for select using (citizen_id = platform.scope_citizen());
create policy enrolments_duty on education.enrolments for select using (
  platform.scope_duty() = 'teacher' and class_id in (select t.class_id from education.teaching t where t.teacher_id = platform.scope_actor())
);
