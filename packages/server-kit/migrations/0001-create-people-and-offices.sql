-- phase: expand; lock: short
-- Grants to mc_sector, the group of all sectors' logins: row-level security, forced on every
-- table with people in it, decides what each scope sees. What no sector may touch is not granted.
grant usage on schema platform to mc_sector;

create table platform.communes (
  code text primary key check (code ~ '^\d{5}$'),
  kind text not null check (kind in ('phuong', 'xa')),
  name text not null,
  lon double precision not null,
  lat double precision not null
);
grant select on platform.communes to mc_sector;

create table platform.organisations (
  code text primary key,
  name_vi text not null,
  name_en text not null,
  kind text not null,
  commune_code text references platform.communes (code)
);
grant select on platform.organisations to mc_sector;

create table platform.persons (
  citizen_id text not null primary key check (citizen_id ~ '^0\d{11}$'),
  full_name text not null check (full_name <> ''),
  name_key text not null,
  -- Text, not date: old people are known by year or month only, and 1 January would be a lie (OP37).
  birth_date text not null check (birth_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  sex text not null check (sex in ('male', 'female')),
  commune_code text not null,
  household_id uuid not null,
  phone text check (phone ~ '^\+84\d{9}$'),
  deceased_on date
);
create index persons_household_idx on platform.persons (household_id);
create index persons_name_key_idx on platform.persons (name_key text_pattern_ops);
create index persons_phone_idx on platform.persons (phone) where phone is not null;

create table platform.guardianships (
  guardian_id text not null references platform.persons (citizen_id),
  citizen_id text not null references platform.persons (citizen_id),
  kind text not null check (kind in ('parent', 'guardian')),
  primary key (guardian_id, citizen_id),
  check (guardian_id <> citizen_id)
);
create index guardianships_citizen_idx on platform.guardianships (citizen_id);

create table platform.role_assignments (
  person_id text not null references platform.persons (citizen_id),
  role text not null,
  organisation_code text not null references platform.organisations (code),
  primary key (person_id, role, organisation_code)
);

/* Whether the statement runs for the gateway itself: its own login, under the duty only it uses. */
create function platform.is_platform_service() returns boolean
  language sql stable parallel safe
  return current_user = 'mc_platform' and platform.scope_duty() = 'platform.service';

/* Whether the scope is a duty that meets citizens; developers and administrators of the portal do not. */
create function platform.meets_citizens() returns boolean
  language sql stable parallel safe
  return platform.scope_duty() in ('clinic.reception', 'clinic.doctor', 'pharmacist', 'teacher', 'school.office',
    'transport.officer', 'treasurer', 'one-stop.officer', 'system');

alter table platform.guardianships enable row level security;
alter table platform.guardianships force row level security;
create policy guardianships_own on platform.guardianships for select
  using (guardian_id in (platform.scope_citizen(), platform.scope_actor()) or citizen_id = platform.scope_citizen());
create policy guardianships_duty on platform.guardianships for select using (platform.meets_citizens());
create policy guardianships_service on platform.guardianships
  using (platform.is_platform_service()) with check (platform.is_platform_service());
grant select on platform.guardianships to mc_sector;

alter table platform.persons enable row level security;
alter table platform.persons force row level security;
create policy persons_own on platform.persons for select
  using (citizen_id in (platform.scope_citizen(), platform.scope_actor()));
create policy persons_guardian on platform.persons for select
  using (citizen_id in (
    select care.citizen_id from platform.guardianships care where care.guardian_id in (platform.scope_citizen(), platform.scope_actor())
  ));
create policy persons_duty on platform.persons for select using (platform.meets_citizens());
create policy persons_service on platform.persons
  using (platform.is_platform_service()) with check (platform.is_platform_service());
grant select on platform.persons to mc_sector;

alter table platform.role_assignments enable row level security;
alter table platform.role_assignments force row level security;
create policy role_assignments_own on platform.role_assignments for select using (person_id = platform.scope_actor());
create policy role_assignments_service on platform.role_assignments
  using (platform.is_platform_service()) with check (platform.is_platform_service());
