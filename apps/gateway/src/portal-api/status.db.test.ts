import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { fixedClock, type PlatformDatabase } from '@mc/server-kit'
import { aViewer, callerFor, TEST_NOW } from '@mc/server-kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Snapshot } from '../registry/snapshot.ts'
import type { SessionStore } from '../sessions/session-store.ts'
import { AnnouncedWorks } from '../status/announced-works.ts'
import { AnswerCounts } from '../status/answer-counts.ts'
import { PartyProbes } from '../status/party-probes.ts'
import { statusOfPortal } from '../status/status-of-portal.ts'
import { portalRouter, type PortalRouter } from './router.ts'

const ADMINISTRATOR = aViewer({ personId: '019070000134', name: 'Ma Văn Sơn', roles: ['administrator'], organisationCode: 'UBND-19' })
const clock = fixedClock(TEST_NOW)
/** When a procedure is called. */
let now = TEST_NOW
/** Hours from the instant at which tests happen. */
const at = (hours: number) => new Date(clock.now().getTime() + hours * 3_600_000).toISOString()
const text = { vi: 'Nâng cấp máy chủ', en: 'Servers are upgraded' }
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase({ sets: [] })
})
afterAll(() => database[Symbol.asyncDispose]())
beforeEach(async () => {
  now = TEST_NOW
  await database.owner.query('truncate platform.work_events, platform.planned_works, platform.release_measures')
})

const db = () => database.connect<PlatformDatabase>('mc_platform')
const as = (viewer: ReturnType<typeof aViewer> | null) => callerFor<PortalRouter>({ id: 'platform', router: portalRouter({ db: db(), sessions: {} as SessionStore, works: { look: async () => undefined } }) }, database, viewer, { now })
const id = (n: number) => `0199a0c0-0000-7000-8000-${String(n).padStart(12, '0')}`

function module(name: string, isStopped = false): Snapshot['modules'][number] {
  return { id: name, isStopped, canary: null, stable: { isStopped, manifest: { id: name, title: { vi: name, en: name } } } } as unknown as Snapshot['modules'][number]
}

function status(of: { modules?: Snapshot['modules']; answers?: AnswerCounts } = {}) {
  return statusOfPortal({ db: db(), clock, answers: of.answers ?? new AnswerCounts(clock), probes: new PartyProbes([]), modules: () => of.modules ?? [] })
}

describe('planned works', () => {
  it('are on the status page once, however often the button was pressed, and gone when cancelled', async () => {
    const { status: works } = as(ADMINISTRATOR)
    for (const _ of [1, 2]) expect(await works.announceWork({ id: id(1), startsAt: at(2), endsAt: at(3), text })).toEqual({ id: id(1) })
    expect((await status()).works).toMatchObject([{ id: id(1), startsAt: at(2), endsAt: at(3), text }])
    expect(await works.endWork({ id: id(1) })).toEqual({ id: id(1) })
    expect((await status()).works).toEqual([])
    await expect(works.endWork({ id: id(1) })).rejects.toMatchObject({ cause: { code: 'platform.status.work-is-over' } })
  })

  it('are changed and ended while they run, and every step is in the list with who did it', async () => {
    const { status: works } = as(ADMINISTRATOR)
    await works.announceWork({ id: id(1), startsAt: at(-1), endsAt: at(3), text, modules: ['garden'] })
    await works.changeWork({ id: id(1), startsAt: at(-1), endsAt: at(5), text: { ...text, en: 'Longer than thought' }, modules: ['garden', 'health'] })
    expect((await status()).works).toMatchObject([{ endsAt: at(5), text: { en: 'Longer than thought' }, modules: ['garden', 'health'] }])
    now = at(2)
    await as(ADMINISTRATOR).status.endWork({ id: id(1) })
    now = at(3)
    const [listed] = await as(ADMINISTRATOR).status.listWorks()
    expect(listed).toMatchObject({ state: 'over', endsAt: at(2) })
    expect(listed?.history.map((one) => [one.action, one.actor])).toEqual([['announce', ADMINISTRATOR.name], ['change', ADMINISTRATOR.name], ['end', ADMINISTRATOR.name]])
    await expect(as(ADMINISTRATOR).status.changeWork({ id: id(1), startsAt: at(4), endsAt: at(5), text })).rejects.toMatchObject({ cause: { code: 'platform.status.work-is-over' } })
    await expect(database.owner.query('update platform.work_events set actor_name = $1', ['nobody'])).rejects.toThrow('only added to')
  })

  it('are listed newest first in their state', async () => {
    const { status: works } = as(ADMINISTRATOR)
    for (const [n, from, to] of [[1, 2, 3], [2, -1, 1]] as const) await works.announceWork({ id: id(n), startsAt: at(from), endsAt: at(to), text })
    await works.endWork({ id: id(1) })
    expect((await works.listWorks()).map((one) => [one.id, one.state])).toEqual([[id(1), 'cancelled'], [id(2), 'running']])
  })

  it('that would be over already are refused', async () => {
    await expect(as(ADMINISTRATOR).status.announceWork({ id: id(1), startsAt: at(-2), endsAt: at(-1), text })).rejects.toMatchObject({ cause: { code: 'platform.status.work-in-past' } })
  })

  it('are told on pages from a day before until they end, without asking the database', async () => {
    for (const [n, from, to] of [[1, 23, 26], [2, 25, 26], [3, -1, 1]] as const) await as(ADMINISTRATOR).status.announceWork({ id: id(n), startsAt: at(from), endsAt: at(to), text, modules: ['garden'] })
    const works = new AnnouncedWorks({ db: db(), clock })
    expect(works.soon()).toEqual([])
    await works.look()
    expect(works.soon().map((one) => [one.id, one.isRunning, one.modules])).toEqual([[id(3), true, ['garden']], [id(1), false, ['garden']]])
  })

  it('are shown in their order from fourteen days before until they end', async () => {
    const wanted = [[1, 24 * 13, 24 * 13 + 1], [2, -1, 1], [3, 24 * 15, 24 * 15 + 1], [4, -3, -1]] as const
    for (const [n, from, to] of wanted) {
      now = at(Math.min(0, from))
      await as(ADMINISTRATOR).status.announceWork({ id: id(n), startsAt: at(from), endsAt: at(to), text })
    }
    expect((await status()).works.map((one) => one.id)).toEqual([id(2), id(1)])
  })

  it.each([
    ['that end before they start', { endsAt: at(1) }],
    ['without Vietnamese', { text: { vi: '  ', en: 'Servers' } }],
    ['without English', { text: { vi: 'Máy chủ', en: '' } }],
    ['with too long a sentence', { text: { vi: 'x'.repeat(301), en: 'x' } }],
    ['without a time', { startsAt: 'tomorrow' }],
  ])('%s are refused and not kept', async (_, wrong) => {
    await expect(as(ADMINISTRATOR).status.announceWork({ id: id(1), startsAt: at(2), endsAt: at(3), text, ...wrong })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect((await status()).works).toEqual([])
  })

  it('of another number cannot be ended or changed', async () => {
    await expect(as(ADMINISTRATOR).status.changeWork({ id: id(9), startsAt: at(2), endsAt: at(3), text })).rejects.toMatchObject({ cause: { code: 'platform.status.work-not-found' } })
    await expect(as(ADMINISTRATOR).status.endWork({ id: id(9) })).rejects.toMatchObject({ cause: { code: 'platform.status.work-not-found' } })
  })

  it.each([['a citizen', aViewer()], ['a developer', aViewer({ roles: ['developer'] })], ['an administrator at level 1', { ...ADMINISTRATOR, level: 1 as const }]])('%s announces none', async (_, viewer) => {
    await expect(as(viewer).status.announceWork({ id: id(1), startsAt: at(2), endsAt: at(3), text })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await status()).works).toEqual([])
  })
})

describe('how a module does', () => {
  const answered = (facts: { failed: number; of: number }) => {
    const answers = new AnswerCounts(clock)
    for (let n = 0; n < facts.of; n++) answers.note('garden', { isFailed: n < facts.failed, isSlow: false })
    return answers
  }
  const stateOf = async (of: Parameters<typeof status>[0]) => (await status({ modules: [module('garden')], ...of })).parts[0]?.state

  it('follows the gateway’s own answers', async () => {
    expect(await stateOf({ answers: answered({ failed: 0, of: 10 }) })).toBe('up')
    expect(await stateOf({ answers: answered({ failed: 2, of: 10 }) })).toBe('slow')
    expect(await stateOf({ answers: answered({ failed: 6, of: 10 }) })).toBe('down')
  })

  it('follows browsers’ reports of the last quarter of an hour, and the worse of both counts', async () => {
    const measure = (minutesAgo: number, loads: number, failures: number) =>
      database.owner.query(`insert into platform.release_measures (module, version, minute, loads, failures) values ('garden', 'v1', date_trunc('minute', $1::timestamptz), $2, $3)`, [new Date(clock.now().getTime() - minutesAgo * 60_000), loads, failures])
    await measure(60, 100, 100)
    expect(await stateOf({ answers: answered({ failed: 0, of: 10 }) })).toBe('up')
    await measure(2, 10, 6)
    expect(await stateOf({ answers: answered({ failed: 0, of: 10 }) })).toBe('down')
  })

  it('is not called working when nobody used it', async () => {
    expect(await stateOf({})).toBe('unknown')
    expect(await stateOf({ answers: answered({ failed: 0, of: 4 }) })).toBe('unknown')
  })

  it('is down when it was stopped, whatever else is said', async () => {
    expect(await stateOf({ modules: [module('garden', true)], answers: answered({ failed: 0, of: 10 }) })).toBe('down')
  })

  it('is told although the database is away', async () => {
    const away = { as: () => { throw new Error('away') } } as unknown as ReturnType<typeof db>
    const report = await statusOfPortal({ db: away, clock, answers: answered({ failed: 6, of: 10 }), probes: new PartyProbes([]), modules: () => [module('garden')] }).catch((error: unknown) => String(error))
    expect(report).toMatchObject({ parts: [{ state: 'down' }], works: [] })
  })
})
