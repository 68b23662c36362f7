import { randomUUID } from 'node:crypto'
import { fixedClock, silentLog } from '@mc/server-kit'
import { testServices } from '@mc/server-kit/testing'
import type { TestDatabase } from '@mc/db/testing'
import { aCitizenId } from '@mc/identity/testing'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { HealthDatabase } from '../database.ts'
import { retryCoverageLookups } from '../insurance/retry-coverage-lookups.job.ts'
import { aSlot, codeOf, DOCTOR, FATHER, healthDatabase, HOSPITAL, someone, STATION } from '../testing/health-database.ts'

const UNINSURED = aCitizenId({ birthYear: 1990, serial: 5 })

let database: TestDatabase
let father: Awaited<ReturnType<typeof someone>>
let doctor: Awaited<ReturnType<typeof someone>>
let reception: Awaited<ReturnType<typeof someone>>
beforeAll(async () => {
  database = await healthDatabase()
  father = await someone(database, { personId: FATHER, name: 'Nguyễn Văn Hùng' })
  await someone(database, { personId: UNINSURED })
  doctor = await someone(database, { personId: DOCTOR, roles: ['clinic.doctor'] })
  reception = await someone(database, { personId: aCitizenId({ birthYear: 1988 }), roles: ['clinic.reception'] })
  await database.owner.query(
    `insert into health.coverages (citizen_id, card_number, valid_from, valid_to, insured_since, registered_facility_code)
     values ($1, 'DN4190123456789', '2026-01-01', '2026-12-31', '2020-01-01', '${STATION}')`,
    [FATHER],
  )
  await database.owner.query(`insert into health.conditions (citizen_id, icd10, clinical_status, onset_on, facility_code) values ($1, 'I10', 'active', '2020-02-03', '${HOSPITAL}')`, [FATHER])
})
afterAll(() => database[Symbol.asyncDispose]())
beforeEach(() => database.owner.query('delete from health.appointments; delete from health.slots; delete from health.coverage_lookups; delete from health.register_outages'))

const lookups = async () =>
  (await database.owner.query('select citizen_id, outcome, settled_outcome, facility_code from health.coverage_lookups order by asked_at')).rows
const looks = async (citizenId: string) =>
  (await database.owner.query('select kind, resource, reason, role, organisation_code from platform.access_log where citizen_id = $1 order by id desc limit 1', [citizenId])).rows[0]
const lookCount = async () => Number((await database.owner.query('select count(*) as n from platform.access_log')).rows[0].n)

it('records an insured person as found, with the look in their log', async () => {
  const check = await reception.desk.checkInsurance({ citizenId: '0190 8500 0017' })
  expect(check).toMatchObject({ outcome: 'found', person: { name: 'Nguyễn Văn Hùng' }, coverage: { cardNumber: 'DN4190123456789', state: 'ending' } })
  expect(await lookups()).toEqual([{ citizen_id: FATHER, outcome: 'found', settled_outcome: null, facility_code: HOSPITAL }])
  expect(await looks(FATHER)).toMatchObject({ kind: 'lookup', resource: 'health.coverage', role: 'clinic.reception', organisation_code: 'BV-19001' })
})

it('records an uninsured person as not found, and a number nobody has too', async () => {
  expect(await reception.desk.checkInsurance({ citizenId: UNINSURED })).toMatchObject({ outcome: 'not-found', coverage: null })
  const nobody = aCitizenId({ birthYear: 1901, serial: 999 })
  expect(await reception.desk.checkInsurance({ citizenId: nobody })).toMatchObject({ outcome: 'not-found', person: null })
  expect((await lookups()).map((row) => [row.citizen_id, row.outcome])).toEqual([[UNINSURED, 'not-found'], [nobody, 'not-found']])
})

it('records a failed try when the register is out, and settles it in the background', async () => {
  await database.owner.query(`insert into health.register_outages (begins_at) values ('2026-11-25T01:00:00Z')`)
  expect(await reception.desk.checkInsurance({ citizenId: FATHER })).toMatchObject({ outcome: 'register-unavailable', coverage: null })
  const services = testServices<HealthDatabase>('health', database)
  const tools = { db: services.db, log: silentLog, signal: new AbortController().signal, clock: fixedClock('2026-11-25T03:00:00Z') }
  await retryCoverageLookups.run({}, tools)
  expect(await lookups()).toMatchObject([{ outcome: 'register-unavailable', settled_outcome: null }])
  await database.owner.query(`update health.register_outages set ends_at = '2026-11-25T02:30:00Z'`)
  await retryCoverageLookups.run({}, tools)
  expect(await lookups()).toMatchObject([{ outcome: 'register-unavailable', settled_outcome: 'found' }])
})

it('writes neither look-up nor log for a malformed number', async () => {
  const before = await lookCount()
  expect(await codeOf(reception.desk.checkInsurance({ citizenId: '12345' }))).not.toBeNull()
  expect([await lookups(), await lookCount()]).toEqual([[], before])
})

it('lists the day of the officer’s facility, and tells each person so (OP51)', async () => {
  const slotId = await aSlot(database, { startsAt: '2026-11-25T03:30:00Z', capacity: 2 })
  await father.appointments.book({ idempotencyKey: randomUUID(), slotId })
  const day = await reception.desk.listDay({})
  expect(day).toMatchObject({ day: '2026-11-25', facility: { code: HOSPITAL }, appointments: [{ citizenId: FATHER, patientName: 'Nguyễn Văn Hùng', status: 'booked' }] })
  expect(await looks(FATHER)).toMatchObject({ kind: 'list', resource: 'health.appointment' })
  expect(await codeOf(reception.desk.listDay({ facilityCode: STATION }))).toBe('health.desk.not-your-facility')
})

it('receives a patient once, on the day only', async () => {
  const today = await aSlot(database, { startsAt: '2026-11-25T03:30:00Z' })
  const tomorrow = await aSlot(database, { startsAt: '2026-11-26T03:30:00Z' })
  const now = await father.appointments.book({ idempotencyKey: randomUUID(), slotId: today })
  const later = await father.appointments.book({ idempotencyKey: randomUUID(), slotId: tomorrow })
  expect(await reception.desk.receivePatient({ id: now.id })).toEqual({ id: now.id, status: 'arrived' })
  expect(await reception.desk.receivePatient({ id: now.id })).toEqual({ id: now.id, status: 'arrived' })
  expect(await codeOf(reception.desk.receivePatient({ id: later.id }))).toBe('health.desk.appointment-not-due')
  expect(await codeOf(father.appointments.cancel({ idempotencyKey: randomUUID(), id: now.id }))).toBe('health.appointment.closed')
})

it('opens a record to a doctor of the patient only; a refused try is in the log too (OP51)', async () => {
  expect(await codeOf(doctor.desk.openRecord({ citizenId: FATHER }))).toBe('health.record.no-care-relation')
  expect(await looks(FATHER)).toMatchObject({ kind: 'refused', resource: 'health.record', role: 'clinic.doctor' })
  const slotId = await aSlot(database, { startsAt: '2026-11-26T03:30:00Z' })
  await father.appointments.book({ idempotencyKey: randomUUID(), slotId })
  expect(await doctor.desk.openRecord({ citizenId: FATHER })).toMatchObject({ citizenId: FATHER, conditions: [{ icd10: 'I10' }] })
  expect(await looks(FATHER)).toMatchObject({ kind: 'view', reason: 'health.access.care' })
})

it('opens any record in an emergency, and says so in the log', async () => {
  expect((await doctor.desk.openRecord({ citizenId: FATHER, isEmergency: true })).conditions).toHaveLength(1)
  expect(await looks(FATHER)).toMatchObject({ kind: 'view', reason: 'health.access.emergency' })
})

it('hides records from reception at the database itself', async () => {
  const services = testServices<HealthDatabase>('health', database)
  const seen = await services.db.as({ duty: 'clinic.reception' }).selectFrom('health.conditions').selectAll().execute()
  expect(seen).toEqual([])
})
