import type { Kysely } from 'kysely'
import type { HealthRecord } from '../../model/record/health-record.ts'
import { lastFillingDay } from '../../model/record/prescription.rule.ts'
import type { HealthDatabase } from '../database.ts'

/** Rows of each kind in a summary; the newest. */
const ROWS_MAX = 100

/** A person's record without who the person is. */
export type RecordParts = Omit<HealthRecord, 'citizenId' | 'name' | 'birthDate'>

/** The parts of a person's record, each newest first. */
export async function findRecord(db: Kysely<HealthDatabase>, citizenId: string): Promise<RecordParts> {
  // One after the other: in a doctor's transaction there is one connection.
  const conditions = await findConditions(db, citizenId)
  const allergies = await findAllergies(db, citizenId)
  const immunizations = await findImmunizations(db, citizenId)
  const visits = await findVisits(db, citizenId)
  const prescriptions = await findPrescriptions(db, citizenId)
  return { conditions, allergies, immunizations, visits, prescriptions }
}

async function findConditions(db: Kysely<HealthDatabase>, citizenId: string): Promise<RecordParts['conditions']> {
  const rows = await db
    .selectFrom('health.conditions as condition')
    .innerJoin('health.facilities as facility', 'facility.code', 'condition.facility_code')
    .select(['condition.id', 'icd10', 'clinical_status', 'onset_on', 'name_vi', 'name_en'])
    .where('citizen_id', '=', citizenId)
    .orderBy('onset_on', 'desc')
    .limit(ROWS_MAX)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    icd10: row.icd10,
    clinicalStatus: row.clinical_status,
    onsetOn: row.onset_on,
    facilityName: { vi: row.name_vi, en: row.name_en },
  }))
}

async function findAllergies(db: Kysely<HealthDatabase>, citizenId: string): Promise<RecordParts['allergies']> {
  const rows = await db
    .selectFrom('health.allergy_intolerances')
    .selectAll()
    .where('citizen_id', '=', citizenId)
    .orderBy('recorded_on', 'desc')
    .limit(ROWS_MAX)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    substance: row.substance,
    reaction: row.reaction,
    criticality: row.criticality,
    recordedOn: row.recorded_on,
  }))
}

async function findImmunizations(db: Kysely<HealthDatabase>, citizenId: string): Promise<RecordParts['immunizations']> {
  const rows = await db
    .selectFrom('health.immunizations as immunization')
    .innerJoin('health.facilities as facility', 'facility.code', 'immunization.facility_code')
    .select(['immunization.id', 'vaccine', 'dose_number', 'occurred_on', 'name_vi', 'name_en'])
    .where('citizen_id', '=', citizenId)
    .orderBy('occurred_on', 'desc')
    .limit(ROWS_MAX)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    vaccine: row.vaccine,
    doseNumber: row.dose_number,
    occurredOn: row.occurred_on,
    facilityName: { vi: row.name_vi, en: row.name_en },
  }))
}

async function findVisits(db: Kysely<HealthDatabase>, citizenId: string): Promise<RecordParts['visits']> {
  const rows = await db
    .selectFrom('health.encounters as encounter')
    .innerJoin('health.facilities as facility', 'facility.code', 'encounter.facility_code')
    .select(['encounter.id', 'class', 'started_on', 'ended_on', 'icd10', 'practitioner_name', 'cost_dong', 'own_share_dong', 'name_vi', 'name_en'])
    .where('citizen_id', '=', citizenId)
    .orderBy('started_on', 'desc')
    .limit(ROWS_MAX)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.class,
    startedOn: row.started_on,
    endedOn: row.ended_on,
    facilityName: { vi: row.name_vi, en: row.name_en },
    practitionerName: row.practitioner_name,
    icd10: row.icd10,
    costDong: row.cost_dong.toString(),
    ownShareDong: row.own_share_dong.toString(),
  }))
}

async function findPrescriptions(db: Kysely<HealthDatabase>, citizenId: string): Promise<RecordParts['prescriptions']> {
  const rows = await db
    .selectFrom('health.medication_requests as request')
    .innerJoin('health.facilities as facility', 'facility.code', 'request.facility_code')
    .select([
      'prescription_code', 'status', 'icd10', 'medicine', 'dose_quantity', 'times_a_day', 'days',
      'authored_on', 'practitioner_name', 'name_vi', 'name_en',
    ])
    .where('citizen_id', '=', citizenId)
    .orderBy('authored_on', 'desc')
    .orderBy('request.id')
    .limit(ROWS_MAX)
    .execute()
  const byCode = Map.groupBy(rows, (row) => row.prescription_code)
  return [...byCode].map(([code, medicines]) => {
    const first = medicines[0]!
    return {
      code,
      authoredOn: first.authored_on,
      icd10: first.icd10,
      practitionerName: first.practitioner_name,
      facilityName: { vi: first.name_vi, en: first.name_en },
      status: first.status,
      fillBy: lastFillingDay(first.authored_on),
      medicines: medicines.map((row) => ({ medicine: row.medicine, doseQuantity: row.dose_quantity, timesADay: row.times_a_day, days: row.days })),
    }
  })
}
