import type { Db } from '@mc/db'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import type { PlatformDatabase } from '@mc/server-kit'
import { aViewer, callerFor } from '@mc/server-kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SessionStore } from '../sessions/session-store.ts'
import { portalRouter, type PortalRouter } from './router.ts'

const FATHER = aViewer()
const MOTHER = aViewer({ personId: '019187000025', name: 'Trần Thị Thử' })
const ADMINISTRATOR = aViewer({ personId: '019070000134', name: 'Ma Văn Sơn', roles: ['administrator'], organisationCode: 'UBND-19' })

let database: TestDatabase
let api: PortalRouter
beforeAll(async () => {
  database = await testDatabase({ sets: [] })
  const db: Db<PlatformDatabase> = database.connect('mc_platform')
  api = portalRouter({ db, sessions: {} as SessionStore, works: { look: async () => undefined } })
})
afterAll(() => database[Symbol.asyncDispose]())
beforeEach(() => database.owner.query('truncate platform.consents, platform.exchange_calls'))
const as = (viewer: ReturnType<typeof aViewer>) => callerFor<PortalRouter>({ id: 'platform', router: api }, database, viewer)
const stateOf = async (viewer: ReturnType<typeof aViewer>, purpose: string) => (await as(viewer).consents.list()).find((one) => one.purpose === purpose)!

describe('consents', () => {
  it('are nobody’s until given, and are for one purpose and one person', async () => {
    expect((await as(FATHER).consents.list()).every((one) => one.givenAt === null)).toBe(true)
    for (const _ of [1, 2]) await as(FATHER).consents.give({ purpose: 'prefill-health', words: 'Đồng ý dùng dữ liệu sức khỏe' })
    expect(await stateOf(FATHER, 'prefill-health')).toMatchObject({ isSensitive: true, givenAt: '2026-11-25T02:00:00.000Z', history: [{ withdrawnAt: null }] })
    expect((await stateOf(FATHER, 'prefill-basic')).givenAt).toBeNull()
    expect((await stateOf(MOTHER, 'prefill-health')).givenAt).toBeNull()
    expect((await database.owner.query('select words, locale from platform.consents')).rows).toEqual([{ words: 'Đồng ý dùng dữ liệu sức khỏe', locale: 'vi' }])
  })

  it('are taken back at once, may be given again, and both stay known', async () => {
    await as(FATHER).consents.give({ purpose: 'prefill-basic', words: 'x' })
    expect(await as(FATHER).consents.withdraw({ purpose: 'prefill-basic' })).toEqual({ doneBy: '2026-12-10' })
    expect((await stateOf(FATHER, 'prefill-basic')).givenAt).toBeNull()
    await as(FATHER).consents.give({ purpose: 'prefill-basic', words: 'x' })
    expect((await stateOf(FATHER, 'prefill-basic')).history).toHaveLength(2)
  })
})

it('administrators see how each register answers, and nobody’s number', async () => {
  await database.owner.query(
    `insert into platform.exchange_calls (request_id, register, asked, citizen_id, purpose, basis, at, took_ms, outcome)
     select gen_random_uuid(), 'population', '{name}', $1, 'Điền tờ khai', 'x', '2026-11-25T01:00:00Z', n, case when n = 100 then 'away' when n > 90 then 'kept' else 'ok' end from generate_series(1, 100) n`,
    [FATHER.personId],
  )
  const seen = await as(ADMINISTRATOR).exchange.overview({ days: 1 })
  expect(seen.registers.find((one) => one.register === 'population')).toMatchObject({ calls: 100, failures: 1, kept: 9, p50: 46 })
  expect(seen.registers.find((one) => one.register === 'social')).toMatchObject({ calls: 0, p95: null })
  expect(seen.failures).toMatchObject([{ register: 'population', outcome: 'away', tookMs: 100 }])
  expect(JSON.stringify(seen)).not.toContain(FATHER.personId)
})
