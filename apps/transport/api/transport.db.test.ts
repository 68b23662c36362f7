import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { aViewer, callerFor, everyProcedureRefusesOtherRoles, registerPerson } from '@mc/server-kit/testing'
import { copyIn, rowSecurityGaps } from '@mc/db'
import type { Seed, SeedPerson, SeedRandom } from '@mc/server-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TransportRouter } from './router.ts'
import transport from './sector.ts'
import { seedTransport } from './seed/transport.seed.ts'

const FATHER = '019085000017'
const OFFICER = '019076000093'
const NOBODY = '019199000015'

/** Chance by key, without the platform's: enough for a few people. */
function random(key: string): SeedRandom {
  let state = [...key].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_003, 7)
  const next = () => (state = (state * 48_271) % 1_000_003) / 1_000_003
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => list[Math.floor(next() * list.length)]!,
    weighted: (list) => list[Math.floor(next() * list.length)]![0],
    chance: (probability) => next() < probability,
  }
}

function aPerson(citizenId: string, age: number, demo: SeedPerson['demo'] = null): SeedPerson {
  return {
    citizenId, name: 'Nguyễn Văn Thử', birthDate: `${2026 - age}-03-12`, sex: 'male', communeCode: '05443', householdId: citizenId, phone: null, age,
    isHead: true, guardianIds: [], duties: [], demo,
  }
}

const people = [aPerson(FATHER, 41, 'father'), ...Array.from({ length: 300 }, (_, index) => aPerson(`0190900${String(index).padStart(5, '0')}`, 18 + (index % 50)))]

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase({ sets: [{ id: 'transport', directory: transport.migrations }] })
  const seed: Seed = {
    size: 'small',
    today: '2026-11-25',
    people: () => people,
    organisations: [],
    random,
    copy: (table, columns, rows) => copyIn(database.owner, table, columns, rows as Parameters<typeof copyIn>[3]),
    sql: async (text) => void (await database.owner.query(text)),
  }
  await seedTransport(seed)
  await registerPerson(database, { citizenId: FATHER, name: 'Nguyễn Văn Hùng' })
  await registerPerson(database, { citizenId: OFFICER, duties: [{ role: 'transport.officer', organisationCode: 'H55.SXD' }] })
})
afterAll(() => database?.[Symbol.asyncDispose]())

const as = (personId: string | null, ...roles: 'transport.officer'[]) =>
  callerFor<TransportRouter>(transport, database, personId === null ? null : aViewer({ personId, roles, organisationCode: 'H55.SXD' }), { now: '2026-11-25T02:00:00Z' })
const officer = () => as(OFFICER, 'transport.officer')

it('refuses every other role', async () => {
  expect(await everyProcedureRefusesOtherRoles(transport)).toBe(11)
})

it('leaves no way round row-level security', async () => {
  expect(await rowSecurityGaps(database.owner)).toEqual([])
})

describe('my licences', () => {
  it("shows the demo father's A1 and old B2, which ends within 60 days, with 10 of 12 points and why", async () => {
    const licences = await as(FATHER).licences.listMine()
    expect(licences.map((each) => [each.scheme, each.classCode, each.status, each.pointsLeft])).toEqual([
      ['old', 'B2', 'expiring', 10],
      ['old', 'A1', 'valid', 12],
    ])
    const b2 = await as(FATHER).licences.getMine({ id: licences[0]!.id })
    expect(b2.entries.map((entry) => [entry.kind, entry.left])).toEqual([
      ['issued', 12],
      ['deducted', 8],
      ['restored', 12],
      ['deducted', 10],
    ])
    expect(b2.fullAgainOn).toBe('2027-06-25')
    expect(b2.expiresOn).toBe('2027-01-05')
  })

  it("does not show another person's, not even by id", async () => {
    const [b2] = await as(FATHER).licences.listMine()
    expect(await as(NOBODY).licences.listMine()).toEqual([])
    await expect(as(NOBODY).licences.getMine({ id: b2!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('are had by about 60 % of adults, each with a number of its own', async () => {
    const { rows } = await database.owner.query<{ holders: number; numbers: number }>(
      'select count(distinct citizen_id)::int holders, count(distinct licence_number)::int numbers from transport.licences',
    )
    expect(rows[0]!.holders).toBeGreaterThan(people.length * 0.45)
    expect(rows[0]!.holders).toBeLessThan(people.length * 0.75)
    expect(rows[0]!.numbers).toBe(rows[0]!.holders)
  })
})

describe("the officer's look-up", () => {
  const accesses = async (citizenId: string) =>
    (await database.owner.query<{ kind: string; resource: string; organisation_code: string }>('select kind, resource, organisation_code from platform.access_log where citizen_id = $1', [citizenId])).rows

  it('finds by personal ID, typed with spaces, and writes the look down for the citizen', async () => {
    const before = (await accesses(FATHER)).length
    const found = await officer().desk.lookUpLicences({ by: 'citizen-id', value: '0190 8500 0017' })
    expect(found).toMatchObject({ isFound: true, holder: { citizenId: FATHER, name: 'Nguyễn Văn Hùng' } })
    expect(found.licences).toHaveLength(2)
    const after = await accesses(FATHER)
    expect(after).toHaveLength(before + 1)
    expect(after.at(-1)).toEqual({ kind: 'lookup', resource: 'transport.licences', organisation_code: 'H55.SXD' })
  })

  it('finds by licence number', async () => {
    const [licence] = await as(FATHER).licences.listMine()
    expect(await officer().desk.lookUpLicences({ by: 'licence-number', value: licence!.number })).toMatchObject({ isFound: true, holder: { citizenId: FATHER } })
  })

  it('writes down what it did not find, by ID for the citizen and by number for itself', async () => {
    expect(await officer().desk.lookUpLicences({ by: 'citizen-id', value: NOBODY })).toEqual({ isFound: false, holder: null, licences: [] })
    expect(await accesses(NOBODY)).toHaveLength(1)
    expect(await officer().desk.lookUpLicences({ by: 'licence-number', value: '999999999999' })).toMatchObject({ isFound: false })
    const mine = await officer().desk.listMyLookups()
    expect(mine.map((each) => [each.searchedBy, each.searchedValue, each.isFound])).toEqual(
      expect.arrayContaining([
        ['licence-number', '999999999999', false],
        ['citizen-id', NOBODY, false],
        ['citizen-id', FATHER, true],
      ]),
    )
  })

  it.each([
    { by: 'citizen-id', value: '123' },
    { by: 'citizen-id', value: '999999999999' },
    { by: 'licence-number', value: '12345' },
    { by: 'name', value: 'Hùng' },
  ])('refuses %o as bad input, and writes nothing', async (input) => {
    const count = async () => (await database.owner.query<{ n: number }>('select count(*)::int n from transport.licence_lookups')).rows[0]!.n
    const before = await count()
    await expect(officer().desk.lookUpLicences(input as never)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await count()).toBe(before)
  })

  it('gives no records when the look cannot be written down', async () => {
    await database.owner.query('alter table transport.licence_lookups add constraint licence_lookups_planted check (false) not valid')
    try {
      await expect(officer().desk.lookUpLicences({ by: 'citizen-id', value: FATHER })).rejects.toThrow()
    } finally {
      await database.owner.query('alter table transport.licence_lookups drop constraint licence_lookups_planted')
    }
  })

  it('stops after 30 in a minute', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 45 }, () => as('019076000094', 'transport.officer').desk.lookUpLicences({ by: 'licence-number', value: '888888888888' })))
    const refused = tries.filter((each) => each.status === 'rejected')
    // A window may end while this runs: at least one of two windows is full then, and nothing else is refused.
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.every((each) => (each as PromiseRejectedResult).reason.code === 'TOO_MANY_REQUESTS')).toBe(true)
  })
})

describe('public transport', () => {
  it('finds stops with and without marks, and the nearest', async () => {
    const plain = await as(null).plan.findStops({ text: 'ben xe thai nguyen' })
    expect(plain[0]?.name).toBe('Bến xe Thái Nguyên')
    expect(await as(null).plan.findStops({ text: 'Bến xe Thái Nguyên' })).toEqual(plain)
    expect(await as(null).plan.findStops({ text: '%' })).toEqual([])
    const near = await as(null).plan.findStops({ near: { lat: 21.437, lon: 105.868 }, limit: 3 })
    expect(near[0]).toMatchObject({ name: 'Bến xe Phổ Yên', km: 0 })
    await expect(as(null).plan.findStops({ text: 'x'.repeat(2000) })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it("OP54: Friday's bus at 24:10 is on Saturday's board at 00:10 as Friday's service, once, and not on Sunday's", async () => {
    const night = async (date: string) => (await as(null).plan.listDepartures({ stopId: '05482', at: { date, time: '00:00' }, hours: 3 })).departures
    const saturday = (await night('2026-11-28')).filter((each) => each.route.shortName === '01')
    expect(saturday).toMatchObject([{ kind: 'timed', serviceDate: '2026-11-27', at: { date: '2026-11-28', seconds: 600 } }])
    expect((await night('2026-11-29')).filter((each) => each.route.shortName === '01')).toEqual([])
  })

  it('OP55: exact frequencies give minutes, the others only how often', async () => {
    const board = await as(null).plan.listDepartures({ stopId: '05443', at: { date: '2026-11-25', time: '06:00' }, hours: 1 })
    const exact = board.departures.filter((each) => each.route.shortName === '08')
    expect(exact.map((each) => each.kind === 'timed' && each.at.seconds)).toEqual([6 * 3600, 6.5 * 3600])
    const about = board.departures.filter((each) => each.route.shortName === '09')
    expect(about).toMatchObject([{ kind: 'headway', headwayMinutes: 12 }])
  })

  it('runs on a holiday as on Sunday, by calendar exceptions', async () => {
    const firsts = async (date: string) => (await as(null).plan.getRoute({ id: 'R01', date })).directions[0]!.departures.slice(0, 2).map((each) => each.kind === 'timed' && each.at.seconds)
    expect(await firsts('2026-11-24')).toEqual(await firsts('2026-11-29'))
    expect(await firsts('2026-11-25')).not.toEqual(await firsts('2026-11-24'))
    expect(await firsts('2027-02-06')).toEqual([])
  })

  it('plans direct and with one change', async () => {
    const at = { date: '2026-11-25', time: '07:00' }
    const direct = await as(null).plan.findJourneys({ from: '05443', to: '05860', at })
    expect(direct.journeys[0]!.legs).toHaveLength(1)
    const changed = await as(null).plan.findJourneys({ from: '05860', to: '01843', at })
    expect(changed.journeys[0]!.legs).toHaveLength(2)
    expect(changed.journeys.length).toBeLessThanOrEqual(5)
    expect((await as(null).plan.findJourneys({ from: '05443', to: '05443', at })).journeys).toEqual([])
  })

  it('says 404 for a stop or route that is not there', async () => {
    await expect(as(null).plan.listDepartures({ stopId: 'nope' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(as(null).plan.getRoute({ id: 'nope' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(as(null).plan.findJourneys({ from: 'nope', to: '05443' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('draws every route, stop and commune', async () => {
    const map = await as(null).plan.getMap()
    expect(map.shapes).toHaveLength(17)
    expect(map.shapes.every((shape) => shape.points.length > 10)).toBe(true)
    expect(map.places).toHaveLength(92)
    expect(await as(null).plan.findFeed()).toMatchObject({ isModelData: true })
  })

  it('imports a feed anew in place of the old one', async () => {
    const { importFeed } = await import('./gtfs/import-feed.ts')
    const target = { copy: (table: string, columns: readonly string[], rows: Iterable<readonly never[]>) => copyIn(database.owner, table, columns, rows), sql: async (text: string) => void (await database.owner.query(text)) }
    await expect(importFeed(target as never, new Map([['stops.txt', 'stop_id\n']]), { source: 'x', isModelData: false })).rejects.toThrow('not sound')
    expect(await as(null).plan.listRoutes()).toHaveLength(17)
  })
})
