import type { Seed, SeedPerson, SeedValue } from '@mc/server-kit'
import { stationCode } from '../../model/facilities/station-code.ts'
import { madeRecord, type MadeRecord } from './made-record.ts'

/** Health records, one table after the other: each walk makes the same records again, so nothing is kept in memory. */
export async function seedRecords(seed: Seed): Promise<void> {
  const rowsOf = (rows: (record: MadeRecord, person: SeedPerson) => SeedValue[][]) => recordRows(seed, rows)
  await seed.copy(
    'health.conditions',
    ['citizen_id', 'icd10', 'clinical_status', 'onset_on', 'facility_code'],
    rowsOf((record, person) => record.conditions.map((one) => [person.citizenId, one.icd10, one.status, one.onsetOn, stationCode(person.communeCode)])),
  )
  await seed.copy(
    'health.allergy_intolerances',
    ['citizen_id', 'substance', 'reaction', 'criticality', 'recorded_on'],
    rowsOf((record, person) => record.allergies.map((one) => [person.citizenId, one.substance, one.reaction, one.criticality, one.recordedOn])),
  )
  await seed.copy(
    'health.immunizations',
    ['citizen_id', 'vaccine', 'dose_number', 'occurred_on', 'facility_code'],
    rowsOf((record, person) => record.immunizations.map((one) => [person.citizenId, one.vaccine, one.dose, one.on, stationCode(person.communeCode)])),
  )
  await seed.copy(
    'health.encounters',
    ['citizen_id', 'facility_code', 'class', 'started_on', 'ended_on', 'icd10', 'practitioner_name', 'cost_dong', 'own_share_dong'],
    rowsOf((record, person) =>
      record.encounters.map((one) => [person.citizenId, one.facilityCode, 'AMB', one.on, one.on, one.icd10, one.doctor, one.costDong, one.ownDong]),
    ),
  )
  await seed.copy(
    'health.medication_requests',
    [
      'citizen_id', 'prescription_code', 'status', 'icd10', 'medicine', 'dose_quantity', 'times_a_day', 'days', 'authored_on',
      'practitioner_name', 'facility_code',
    ],
    rowsOf((record, person) => record.prescriptions.flatMap((one, index) => prescriptionRows(seed, person, { one, index }))),
  )
}

function* recordRows(seed: Seed, rows: (record: MadeRecord, person: SeedPerson) => SeedValue[][]): Generator<SeedValue[]> {
  for (const person of seed.people()) yield* rows(madeRecord(person, seed.random(`record:${person.citizenId}`), seed.today), person)
}

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

function prescriptionRows(seed: Seed, person: SeedPerson, { one, index }: { one: MadeRecord['prescriptions'][number]; index: number }): SeedValue[][] {
  const random = seed.random(`prescription:${person.citizenId}:${index}`)
  const middle = Array.from({ length: 7 }, () => ALPHABET[random.int(0, 35)]).join('')
  const code = `${one.facilityCode}${middle}-C`
  return one.medicines.map(([medicine, dose, times, days]) => [
    person.citizenId, code, one.status, one.icd10, medicine, dose, times, days, one.on, one.doctor, one.facilityCode,
  ])
}
