-- phase: expand; lock: short
-- FHIR Coverage: one term of health insurance (BHYT) of one person.
create table health.coverages (
  id uuid primary key default uuidv7(),
  citizen_id text not null,
  -- Group 2 letters, level 1 digit, province of issue 2 digits, social-insurance number 10 digits.
  card_number text not null constraint coverages_card_number_check check (card_number ~ '^[A-Z]{2}[1-5]\d{12}$'),
  valid_from date not null,
  valid_to date not null,
  -- Since when insured without a break of more than three months: five years in a row raise the share paid.
  insured_since date not null,
  registered_facility_code text not null references health.facilities (code),
  -- What the person has paid as their own share this year, in đồng, as the register has it.
  own_paid_year_dong bigint not null default 0 check (own_paid_year_dong >= 0),
  constraint coverages_term_check check (valid_from <= valid_to and insured_since <= valid_from)
);
create index coverages_citizen_idx on health.coverages (citizen_id, valid_to desc);
alter table health.coverages enable row level security;
alter table health.coverages force row level security;
create policy coverages_own on health.coverages for select using (citizen_id = platform.scope_citizen());
create policy coverages_duty on health.coverages for select
  using (platform.scope_duty() in ('clinic.reception', 'clinic.doctor', 'system'));

-- Each time a facility asked about somebody's insurance: found, not found, or the register did not answer.
create table health.coverage_lookups (
  id uuid primary key default uuidv7(),
  citizen_id text not null,
  facility_code text not null references health.facilities (code),
  officer_id text not null,
  outcome text not null check (outcome in ('found', 'not-found', 'register-unavailable')),
  coverage_id uuid references health.coverages (id),
  asked_at timestamptz not null,
  -- A try that failed is asked again in the background until it has an answer.
  settled_at timestamptz,
  settled_outcome text check (settled_outcome in ('found', 'not-found')),
  constraint coverage_lookups_found_check check ((outcome = 'found') = (coverage_id is not null) or outcome = 'register-unavailable')
);
create index coverage_lookups_citizen_idx on health.coverage_lookups (citizen_id, asked_at desc);
create index coverage_lookups_facility_idx on health.coverage_lookups (facility_code, asked_at desc);
create index coverage_lookups_open_idx on health.coverage_lookups (asked_at) where outcome = 'register-unavailable' and settled_at is null;
alter table health.coverage_lookups enable row level security;
alter table health.coverage_lookups force row level security;
create policy coverage_lookups_own on health.coverage_lookups for select using (citizen_id = platform.scope_citizen());
create policy coverage_lookups_duty on health.coverage_lookups
  using (platform.scope_duty() in ('clinic.reception', 'clinic.doctor', 'system'))
  with check (platform.scope_duty() = 'system' or officer_id = platform.scope_actor());

-- When the insurance register's gateway was or is out of reach: announced by its operator or noted by ours.
create table health.register_outages (
  id uuid primary key default uuidv7(),
  begins_at timestamptz not null,
  ends_at timestamptz,
  constraint register_outages_order_check check (ends_at is null or begins_at < ends_at)
);
