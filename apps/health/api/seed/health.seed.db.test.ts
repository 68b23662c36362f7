import { fileURLToPath } from 'node:url'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { runSeed } from '@mc/server-kit'
import { aViewer, callerFor } from '@mc/server-kit/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cardNumberFault } from '../../model/insurance/card-number.rule.ts'
import type { HealthRouter } from '../router.ts'
import health from '../sector.ts'
import { DOCTOR, FATHER } from '../testing/health-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ sets: [{ id: 'health', directory: fileURLToPath(health.migrations) }] })
  await runSeed({ ownerUrl: database.ownerUrl, sectors: [health], size: 'small', today: '2026-11-25' })
})
afterAll(() => database[Symbol.asyncDispose]())

const as = (personId: string, roles: Parameters<typeof aViewer>[0] = {}) => callerFor<HealthRouter>(health, database, aViewer({ personId, ...roles }))
const count = async (sql: string) => Number((await database.owner.query(`select (${sql})::float8 as n`)).rows[0].n)

it('insures about 93 % of people, with numbers that are well made', async () => {
  const insured = await count('select count(distinct citizen_id) from health.coverages')
  const people = await count('select count(*) from platform.persons')
  expect(insured / people).toBeGreaterThan(0.91)
  expect(insured / people).toBeLessThan(0.95)
  const { rows } = await database.owner.query<{ card_number: string }>('select card_number from health.coverages')
  expect(rows.filter((row) => cardNumberFault(row.card_number) !== null)).toEqual([])
})

it('has a hospital, 92 stations and places for thirty days', async () => {
  expect(await count('select count(*) from health.facilities')).toBe(93)
  expect(await count('select max(day) - min(day) from health.slots')).toBeGreaterThanOrEqual(28)
})

it('counts as booked what is booked', async () => {
  const wrong = await count(`select count(*) from health.slots slot
    where booked <> (select count(*) from health.appointments where slot_id = slot.id and status <> 'cancelled')`)
  expect(wrong).toBe(0)
  expect(await count('select count(*) from health.appointments')).toBeGreaterThan(500)
})

it('gives the father a valid card and an appointment next week', async () => {
  const father = as(FATHER)
  expect((await father.insurance.getMine({})).current).toMatchObject({ state: 'valid' })
  expect((await father.appointments.listMine()).open).toMatchObject([{ day: '2026-12-02', specialty: 'internal', facilityCode: '19001' }])
})

it('gives the grandfather BT2 and chronic prescriptions', async () => {
  const grandfather = as('019056000059')
  expect((await grandfather.insurance.getMine({})).current?.cardNumber).toMatch(/^BT2/)
  const record = await grandfather.record.getMine({})
  expect(record.conditions.map((one) => one.icd10).sort()).toEqual(['E11.9', 'G83.1', 'I10'])
  expect(record.prescriptions[0]).toMatchObject({ status: 'active', authoredOn: '2026-11-22' })
})

it('gives the doctor a day with patients', async () => {
  const doctor = as(DOCTOR, { roles: ['clinic.doctor'], organisationCode: 'BV-19001' })
  expect((await doctor.desk.listDay({})).appointments.length).toBeGreaterThan(20)
})
