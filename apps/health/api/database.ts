import type { Generated } from 'kysely'

/** Where people are examined. */
export type FacilitiesTable = {
  code: string
  name_vi: string
  name_en: string
  kind: 'general-hospital' | 'commune-station'
  care_level: 'primary' | 'basic' | 'specialised'
  commune_code: string
  commune_name: string
  address_vi: string
  address_en: string
  phone: string | null
  /** Folded for search. */
  name_key: string
}

export type SchedulesTable = {
  id: Generated<string>
  facility_code: string
  specialty: string
  room: string
  /** ISO weekdays: 1 is Monday. */
  weekdays: number[]
  opens: string
  break_from: string
  break_to: string
  closes: string
  slot_minutes: number
  capacity: number
}

export type SlotsTable = {
  id: Generated<string>
  schedule_id: string
  facility_code: string
  specialty: string
  day: string
  starts_at: Date
  ends_at: Date
  capacity: number
  booked: Generated<number>
}

export type CoveragesTable = {
  id: Generated<string>
  citizen_id: string
  card_number: string
  valid_from: string
  valid_to: string
  insured_since: string
  registered_facility_code: string
  own_paid_year_dong: bigint
}

export type CoverageLookupsTable = {
  id: Generated<string>
  citizen_id: string
  facility_code: string
  officer_id: string
  outcome: 'found' | 'not-found' | 'register-unavailable'
  coverage_id: string | null
  asked_at: Date
  settled_at: Date | null
  settled_outcome: 'found' | 'not-found' | null
}

export type EncountersTable = {
  id: Generated<string>
  citizen_id: string
  facility_code: string
  class: 'AMB' | 'IMP' | 'EMER'
  started_on: string
  ended_on: string
  icd10: string
  practitioner_name: string
  cost_dong: bigint
  own_share_dong: bigint
}

export type ConditionsTable = {
  id: Generated<string>
  citizen_id: string
  icd10: string
  clinical_status: 'active' | 'remission' | 'resolved'
  onset_on: string
  facility_code: string
}

export type AllergyIntolerancesTable = {
  id: Generated<string>
  citizen_id: string
  substance: string
  reaction: string
  criticality: 'low' | 'high' | 'unable-to-assess'
  recorded_on: string
}

export type ImmunizationsTable = {
  id: Generated<string>
  citizen_id: string
  vaccine: string
  dose_number: number
  occurred_on: string
  facility_code: string
}

export type MedicationRequestsTable = {
  id: Generated<string>
  citizen_id: string
  prescription_code: string
  status: 'active' | 'completed' | 'stopped'
  icd10: string
  medicine: string
  dose_quantity: number
  times_a_day: number
  days: number
  authored_on: string
  practitioner_name: string
  facility_code: string
}

export type AppointmentsTable = {
  id: Generated<string>
  citizen_id: string
  patient_name: string
  patient_birth_date: string
  slot_id: string
  schedule_id: string
  facility_code: string
  specialty: string
  room: string
  day: string
  starts_at: Date
  ends_at: Date
  queue_number: number
  status: 'booked' | 'arrived' | 'fulfilled' | 'cancelled' | 'noshow'
  booked_by: string
  booked_at: Date
  moved_at: Date | null
  cancelled_at: Date | null
  arrived_at: Date | null
}

/** The tables of the schema `health`, as the migrations make them. */
export type HealthDatabase = {
  'health.facilities': FacilitiesTable
  'health.schedules': SchedulesTable
  'health.slots': SlotsTable
  'health.closed_days': { day: string; reason_vi: string; reason_en: string }
  'health.coverages': CoveragesTable
  'health.coverage_lookups': CoverageLookupsTable
  'health.register_outages': { id: Generated<string>; begins_at: Date; ends_at: Date | null }
  'health.encounters': EncountersTable
  'health.conditions': ConditionsTable
  'health.allergy_intolerances': AllergyIntolerancesTable
  'health.immunizations': ImmunizationsTable
  'health.medication_requests': MedicationRequestsTable
  'health.queues': { schedule_id: string; day: string; last_number: number }
  'health.appointments': AppointmentsTable
}
