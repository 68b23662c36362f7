-- phase: expand; lock: short
-- The last queue number given by a room on a day. Numbers are never given twice, not even after a cancellation:
-- two people with the same printed number would both stand up.
create table health.queues (
  schedule_id uuid not null references health.schedules (id),
  day date not null,
  last_number integer not null check (last_number > 0),
  primary key (schedule_id, day)
);

-- FHIR Appointment. Place and time are copied from the slot, so that lists need no join.
create table health.appointments (
  id uuid primary key default uuidv7(),
  citizen_id text not null,
  patient_name text not null,
  patient_birth_date text not null,
  slot_id uuid not null references health.slots (id),
  schedule_id uuid not null references health.schedules (id),
  facility_code text not null references health.facilities (code),
  specialty text not null,
  room text not null,
  day date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  queue_number integer not null check (queue_number > 0),
  status text not null default 'booked' check (status in ('booked', 'arrived', 'fulfilled', 'cancelled', 'noshow')),
  booked_by text not null,
  booked_at timestamptz not null,
  moved_at timestamptz,
  cancelled_at timestamptz,
  arrived_at timestamptz,
  constraint appointments_queue_key unique (schedule_id, day, queue_number),
  constraint appointments_cancelled_check check ((status = 'cancelled') = (cancelled_at is not null))
);
create index appointments_citizen_idx on health.appointments (citizen_id, starts_at);
create index appointments_facility_idx on health.appointments (facility_code, day, starts_at);
create index appointments_slot_idx on health.appointments (slot_id);
-- One person is in one place at a time.
create unique index appointments_person_time_key on health.appointments (citizen_id, starts_at) where status <> 'cancelled';
alter table health.appointments enable row level security;
alter table health.appointments force row level security;
create policy appointments_own on health.appointments
  using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
create policy appointments_duty_read on health.appointments for select
  using (platform.scope_duty() in ('clinic.reception', 'clinic.doctor'));
create policy appointments_duty on health.appointments for update
  using (platform.scope_duty() in ('clinic.reception', 'clinic.doctor'))
  with check (platform.scope_duty() in ('clinic.reception', 'clinic.doctor'));
