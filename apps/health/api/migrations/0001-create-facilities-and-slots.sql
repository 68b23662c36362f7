-- phase: expand; lock: short
-- Public data: where one can be examined, by whom, and when. Nothing here is about a patient.
create table health.facilities (
  -- Facility code, 5 digits. Decision 384/QĐ-BYT 2019.
  code text primary key check (code ~ '^\d{5}$'),
  name_vi text not null,
  name_en text not null,
  kind text not null check (kind in ('general-hospital', 'commune-station')),
  -- Technical level by which the law settles the share paid. Law 15/2023, art. 104.
  care_level text not null check (care_level in ('primary', 'basic', 'specialised')),
  commune_code text not null,
  commune_name text not null,
  address_vi text not null,
  address_en text not null,
  phone text,
  name_key text not null
);

-- FHIR Schedule: one room of one specialty and its weekly hours.
create table health.schedules (
  id uuid primary key default uuidv7(),
  facility_code text not null references health.facilities (code),
  specialty text not null,
  room text not null,
  weekdays integer[] not null,
  opens time not null,
  break_from time not null,
  break_to time not null,
  closes time not null,
  slot_minutes integer not null check (slot_minutes between 5 and 240),
  capacity integer not null check (capacity between 1 and 50),
  constraint schedules_hours_check check (opens < break_from and break_from <= break_to and break_to < closes),
  constraint schedules_room_key unique (facility_code, specialty, room)
);

-- FHIR Slot. `booked` never passes `capacity`: whatever the code does, the last place is given once.
create table health.slots (
  id uuid primary key default uuidv7(),
  schedule_id uuid not null references health.schedules (id),
  facility_code text not null references health.facilities (code),
  specialty text not null,
  day date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  capacity integer not null,
  booked integer not null default 0,
  constraint slots_booked_check check (booked between 0 and capacity),
  constraint slots_start_key unique (schedule_id, starts_at)
);
create index slots_choice_idx on health.slots (facility_code, specialty, day, starts_at);

-- Days on which no room opens: Tết and the days the province closes. Fixed public holidays are in the function.
create table health.closed_days (day date primary key, reason_vi text not null, reason_en text not null);

/* Opens the slots of all schedules from one day to another, both included. Safe to repeat. */
create function health.open_slots(first_day date, last_day date) returns bigint language sql as $$
  with opened as (
    insert into health.slots (schedule_id, facility_code, specialty, day, starts_at, ends_at, capacity)
    select schedule.id, schedule.facility_code, schedule.specialty, at::date,
           at at time zone 'Asia/Ho_Chi_Minh', (at + length.of_slot) at time zone 'Asia/Ho_Chi_Minh', schedule.capacity
    from health.schedules schedule
    cross join lateral (select make_interval(mins => schedule.slot_minutes) as of_slot) length
    cross join generate_series(first_day, last_day, interval '1 day') as date
    cross join lateral generate_series(date::date + schedule.opens, date::date + schedule.closes - length.of_slot, length.of_slot) as at
    where extract(isodow from date)::integer = any (schedule.weekdays)
      and not (at::time < schedule.break_to and (at + length.of_slot)::time > schedule.break_from)
      and to_char(date, 'MM-DD') not in ('01-01', '04-30', '05-01', '09-02')
      and not exists (select from health.closed_days closed where closed.day = date::date)
    on conflict on constraint slots_start_key do nothing
    returning 1
  )
  select count(*) from opened
$$;
