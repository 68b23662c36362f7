import { rowSecurityGaps } from '@mc/db'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { silentLog } from '../context/log.ts'
import { notifyLive } from '../live/notify-live.ts'
import { registerPerson } from '../testing/index.ts'
import { openPlatform, type PlatformServices } from './platform-services.ts'

const FATHER = '019085000017'
const MOTHER = '019187000025'
const SON = '019212000031'
const DAUGHTER = '019317000042'

describe('the platform’s services', () => {
  let database: TestDatabase
  const opened: PlatformServices[] = []
  const open = async () => {
    const platform = await openPlatform({ ownerUrl: database.ownerUrl, log: silentLog, hasTestClock: true })
    opened.push(platform)
    return platform
  }

  beforeAll(async () => {
    database = await testDatabase({ sets: [] })
    const householdId = '00000000-0000-7000-8000-000000000001'
    await registerPerson(database, { citizenId: FATHER, householdId, name: 'Nguyễn Văn Hùng', birthDate: '1985-03-12', phone: '+84920000017' })
    await registerPerson(database, { citizenId: MOTHER, householdId, birthDate: '1987' })
    for (const citizenId of [DAUGHTER, SON]) await registerPerson(database, { citizenId, householdId, guardianIds: [FATHER, MOTHER] })
    await registerPerson(database, { citizenId: '001090000001' })
  })
  afterAll(async () => {
    await Promise.all(opened.map((platform) => platform.close()))
    await database[Symbol.asyncDispose]()
  })

  it('answer about people of the register', async () => {
    const { people } = (await open()).forSector('platform').ports
    expect(await people.find(FATHER)).toEqual({ citizenId: FATHER, name: 'Nguyễn Văn Hùng', birthDate: '1985-03-12', sex: 'male', communeCode: '05443', phone: '+84920000017' })
    expect(await people.find('001099999999')).toBeNull()
    const ids = (list: { citizenId: string }[]) => list.map((person) => person.citizenId)
    expect(ids(await people.childrenOf(MOTHER))).toEqual([SON, DAUGHTER])
    expect(ids(await people.guardiansOf(SON))).toEqual([FATHER, MOTHER])
    expect(ids(await people.household(SON))).toEqual([FATHER, MOTHER, SON, DAUGHTER])
    expect(await people.household('001099999999')).toEqual([])
  })

  it('share one clock among processes, and set it right again', async () => {
    const [one, other] = [await open(), await open()]
    await one.testClock?.set(new Date('2027-01-31T17:00:00Z'))
    expect(one.clock.today()).toBe('2027-02-01')
    await vi.waitFor(() => expect(other.clock.today()).toBe('2027-02-01'), 5_000)
    const late = await open()
    expect(late.clock.today()).toBe('2027-02-01')
    const { rows } = await database.owner.query("select to_char(platform.clock_now(), 'YYYY-MM') as month from platform.test_clock")
    expect(rows).toEqual([{ month: '2027-01' }])
    await other.testClock?.set(null)
    await vi.waitFor(() => expect(Math.abs(one.clock.now().getTime() - Date.now())).toBeLessThan(1_000), 5_000)
  })

  it('tell topics from one process to another, and only the topic asked for', async () => {
    const [one, other] = [(await open()).forSector<object>('platform'), (await open()).forSector<object>('platform')]
    const gone = new AbortController()
    const heard: string[] = []
    // Followed from the call on, not from the first read.
    const topics = other.live.follow('club.a', gone.signal)
    await one.db.transaction({}, (trx) => notifyLive(trx, 'club.b'))
    for (let time = 0; time < 3; time++) await one.db.transaction({}, (trx) => notifyLive(trx, 'club.a'))
    await one.db.transaction({}, async (trx) => {
      await notifyLive(trx, 'club.a')
      throw new Error('rolled back')
    }).catch(() => undefined)
    const reading = (async () => {
      for await (const topic of topics) heard.push(topic)
    })()
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0), 5_000)
    gone.abort()
    await reading
    expect(new Set(heard)).toEqual(new Set(['club.a']))
    expect(heard.length).toBeLessThanOrEqual(3)
  })

  it('stand on tables that nobody gets round', async () => {
    expect(await rowSecurityGaps(database.owner)).toEqual([])
  })
})
