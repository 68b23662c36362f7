-- phase: expand; lock: short
-- Driving licences as the register gives them: the class is printed under the law it was issued by (old until 2024).
create table transport.licences (
  id uuid not null default uuidv7(),
  citizen_id text not null,
  licence_number text not null,
  scheme text not null,
  class_code text not null,
  issued_on date not null,
  expires_on date,
  issued_by text not null,
  withdrawn_from date,
  withdrawn_to date,
  constraint licences_pkey primary key (id),
  constraint licences_number_check check (licence_number ~ '^[0-9]{12}$'),
  constraint licences_scheme_check check (scheme in ('old', 'current')),
  constraint licences_term_check check (expires_on is null or expires_on > issued_on),
  constraint licences_withdrawal_check check (withdrawn_to is null or withdrawn_to >= withdrawn_from)
);
-- One number covers the classes without an end and those with one: a person's card may hold both.
create unique index licences_number_class_key on transport.licences (licence_number, scheme, class_code);
create index licences_citizen_index on transport.licences (citizen_id);

-- Points taken, on the day the decision takes effect.
create table transport.licence_deductions (
  id uuid not null default uuidv7(),
  citizen_id text not null,
  licence_id uuid not null,
  effective_on date not null,
  decision_number text not null,
  offence_code text not null,
  points smallint not null,
  constraint licence_deductions_pkey primary key (id),
  constraint licence_deductions_licence_fkey foreign key (licence_id) references transport.licences (id),
  -- One decision takes points once from a licence, for the offence with most points.
  constraint licence_deductions_decision_key unique (licence_id, decision_number),
  constraint licence_deductions_points_check check (points in (2, 3, 4, 6, 8, 10))
);
create index licence_deductions_citizen_index on transport.licence_deductions (citizen_id);

-- Knowledge tests passed, which give a licence at 0 its points back.
create table transport.licence_tests (
  id uuid not null default uuidv7(),
  citizen_id text not null,
  licence_id uuid not null,
  passed_on date not null,
  constraint licence_tests_pkey primary key (id),
  constraint licence_tests_licence_fkey foreign key (licence_id) references transport.licences (id),
  constraint licence_tests_day_key unique (licence_id, passed_on)
);
create index licence_tests_citizen_index on transport.licence_tests (citizen_id);

-- Every look-up by an officer, found or not. citizen_id is empty when a licence number was nobody's.
create table transport.licence_lookups (
  id uuid not null default uuidv7(),
  citizen_id text,
  officer_id text not null,
  searched_by text not null,
  searched_value text not null,
  is_found boolean not null,
  looked_up_at timestamptz not null,
  constraint licence_lookups_pkey primary key (id),
  constraint licence_lookups_searched_by_check check (searched_by in ('citizen-id', 'licence-number')),
  constraint licence_lookups_value_check check (searched_value ~ '^[0-9]{12}$')
);
create index licence_lookups_officer_index on transport.licence_lookups (officer_id, looked_up_at desc);

alter table transport.licences enable row level security;
alter table transport.licences force row level security;
create policy licences_own on transport.licences for select using (citizen_id = platform.scope_citizen());
create policy licences_duty on transport.licences for select using (platform.scope_duty() = 'transport.officer');

alter table transport.licence_deductions enable row level security;
alter table transport.licence_deductions force row level security;
create policy licence_deductions_own on transport.licence_deductions for select using (citizen_id = platform.scope_citizen());
create policy licence_deductions_duty on transport.licence_deductions for select using (platform.scope_duty() = 'transport.officer');

alter table transport.licence_tests enable row level security;
alter table transport.licence_tests force row level security;
create policy licence_tests_own on transport.licence_tests for select using (citizen_id = platform.scope_citizen());
create policy licence_tests_duty on transport.licence_tests for select using (platform.scope_duty() = 'transport.officer');

-- Officers write and read their own look-ups; nobody changes or removes one.
alter table transport.licence_lookups enable row level security;
alter table transport.licence_lookups force row level security;
create policy licence_lookups_own on transport.licence_lookups for select using (citizen_id = platform.scope_citizen());
create policy licence_lookups_duty on transport.licence_lookups for select
  using (platform.scope_duty() = 'transport.officer' and officer_id = platform.scope_actor());
create policy licence_lookups_write on transport.licence_lookups for insert
  with check (platform.scope_duty() = 'transport.officer' and officer_id = platform.scope_actor());
