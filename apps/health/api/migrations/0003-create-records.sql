-- phase: expand; lock: short
-- The health record in terms of FHIR R4. Diagnoses are ICD-10 codes, vaccines and medicines codes of the model's tables.
create table health.encounters (
  id uuid primary key default uuidv7(),
  citizen_id text not null,
  facility_code text not null references health.facilities (code),
  class text not null check (class in ('AMB', 'IMP', 'EMER')),
  started_on date not null,
  ended_on date not null,
  icd10 text not null,
  practitioner_name text not null,
  cost_dong bigint not null check (cost_dong >= 0),
  own_share_dong bigint not null check (own_share_dong between 0 and cost_dong),
  constraint encounters_period_check check (started_on <= ended_on)
);
create index encounters_citizen_idx on health.encounters (citizen_id, started_on desc);

create table health.conditions (
  id uuid primary key default uuidv7(),
  citizen_id text not null,
  icd10 text not null,
  clinical_status text not null check (clinical_status in ('active', 'remission', 'resolved')),
  onset_on date not null,
  facility_code text not null references health.facilities (code)
);
create index conditions_citizen_idx on health.conditions (citizen_id);

create table health.allergy_intolerances (
  id uuid primary key default uuidv7(),
  citizen_id text not null,
  substance text not null,
  reaction text not null,
  criticality text not null check (criticality in ('low', 'high', 'unable-to-assess')),
  recorded_on date not null
);
create index allergy_intolerances_citizen_idx on health.allergy_intolerances (citizen_id);

create table health.immunizations (
  id uuid primary key default uuidv7(),
  citizen_id text not null,
  vaccine text not null,
  dose_number integer not null check (dose_number between 1 and 9),
  occurred_on date not null,
  facility_code text not null references health.facilities (code)
);
create index immunizations_citizen_idx on health.immunizations (citizen_id, occurred_on desc);

-- One row a medicine; the prescription's code groups them (FHIR MedicationRequest.groupIdentifier).
create table health.medication_requests (
  id uuid primary key default uuidv7(),
  citizen_id text not null,
  prescription_code text not null constraint medication_requests_code_check check (prescription_code ~ '^[0-9A-Za-z]{5}[0-9a-z]{7}-[NHCT]$'),
  status text not null check (status in ('active', 'completed', 'stopped')),
  icd10 text not null,
  medicine text not null,
  dose_quantity integer not null check (dose_quantity between 1 and 20),
  times_a_day integer not null check (times_a_day between 1 and 6),
  days integer not null check (days between 1 and 90),
  authored_on date not null,
  practitioner_name text not null,
  facility_code text not null references health.facilities (code)
);
create index medication_requests_citizen_idx on health.medication_requests (citizen_id, authored_on desc);

do $$
declare name text;
begin
  foreach name in array array['encounters', 'conditions', 'allergy_intolerances', 'immunizations', 'medication_requests'] loop
    execute format('alter table health.%I enable row level security', name);
    execute format('alter table health.%I force row level security', name);
    execute format('create policy %I on health.%I for select using (citizen_id = platform.scope_citizen())', name || '_own', name);
    -- Reception receives people and does not read their records.
    execute format('create policy %I on health.%I for select using (platform.scope_duty() = ''clinic.doctor'')', name || '_duty', name);
  end loop;
end $$;
