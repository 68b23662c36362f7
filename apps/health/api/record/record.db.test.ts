import type { TestDatabase } from '@mc/db/testing'
import { aCitizenId } from '@mc/identity/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { codeOf, FATHER, healthDatabase, HOSPITAL, someone, SON, STATION, stranger } from '../testing/health-database.ts'

let database: TestDatabase
let father: Awaited<ReturnType<typeof someone>>
beforeAll(async () => {
  database = await healthDatabase()
  father = await someone(database, { personId: FATHER, name: 'Nguyễn Văn Hùng' })
  await someone(database, { personId: SON, name: 'Nguyễn Minh Khang', guardianIds: [FATHER] })
  for (const id of [FATHER, SON]) {
    await database.owner.query(
      `insert into health.medication_requests (citizen_id, prescription_code, status, icd10, medicine, dose_quantity, times_a_day, days, authored_on, practitioner_name, facility_code)
       values ($1, $2, 'active', 'I10', 'amlodipine-5', 1, 1, 30, '2026-11-24', 'BS', '${HOSPITAL}'), ($1, $2, 'active', 'I10', 'losartan-50', 1, 1, 30, '2026-11-24', 'BS', '${HOSPITAL}')`,
      [id, `19001${id.slice(-7)}-C`],
    )
    await database.owner.query(
      `insert into health.coverages (citizen_id, card_number, valid_from, valid_to, insured_since, registered_facility_code)
       values ($1, 'DN4190123456789', '2025-06-01', '2026-05-31', '2020-01-01', '${STATION}'), ($1, 'DN4190123456789', '2026-06-01', '2027-05-31', '2020-01-01', '${STATION}')`,
      [id],
    )
  }
})
afterAll(() => database[Symbol.asyncDispose]())

it('groups the medicines of a prescription and says until when it can be filled', async () => {
  const { prescriptions } = await father.record.getMine({})
  expect(prescriptions).toHaveLength(1)
  expect(prescriptions[0]).toMatchObject({ code: '190015000017-C', fillBy: '2026-11-28', medicines: [{ medicine: 'amlodipine-5' }, { medicine: 'losartan-50' }] })
})

it('opens a child’s record to the parent, and to nobody else', async () => {
  expect(await father.record.getMine({ citizenId: SON })).toMatchObject({ name: 'Nguyễn Minh Khang', prescriptions: [{ code: '190012000031-C' }] })
  const other = await someone(database, { personId: aCitizenId({ birthYear: 1960 }) })
  expect(await codeOf(other.record.getMine({ citizenId: SON }))).toBe('platform.record.not-yours')
  expect(await codeOf(other.insurance.getMine({ citizenId: FATHER }))).toBe('platform.record.not-yours')
  expect((await other.record.getMine({})).prescriptions).toEqual([])
})

it('asks for level 2 for the record and for level 1 for insurance', async () => {
  const weak = await someone(database, { personId: FATHER, level: 1 })
  expect(await codeOf(weak.record.getMine({}))).toBe('platform.level.too-low')
  expect((await weak.insurance.getMine({})).current).not.toBeNull()
})

it('gives the term of today as current, with the years in a row', async () => {
  const { current, terms } = await father.insurance.getMine({})
  expect(current).toMatchObject({ validFrom: '2026-06-01', state: 'valid', daysLeft: 187, yearsInARow: 6, ownPaidYearDong: '0' })
  expect(terms.map((term) => term.state)).toEqual(['valid', 'ended'])
})

it('shows facilities to the signed-out, and says when one is missing', async () => {
  const out = stranger(database)
  expect((await out.facilities.list()).map((one) => one.code)).toEqual([HOSPITAL, STATION])
  expect((await out.facilities.get({ code: HOSPITAL })).hours).toMatchObject([{ specialty: 'internal', opens: '07:30', closes: '16:30' }])
  expect(await codeOf(out.facilities.get({ code: '99999' }))).toBe('health.facility.missing')
})
