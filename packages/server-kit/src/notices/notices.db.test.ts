import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fixedClock } from '../context/clock.ts'
import { silentLog } from '../context/log.ts'
import { sweep } from '../jobs/sweep.ts'
import { platformTables } from '../platform/platform-database.ts'
import { registerPerson } from '../testing/register-person.ts'
import { deliverNotices } from './deliver-notices.ts'
import { dispatchNotices } from './dispatch-notices.ts'
import { CHANNELS } from './notice-kinds.ts'
import { notify, type NewNotice } from './notify.ts'
import type { NoticeParties, OutgoingNotice } from './parties.ts'

const FATHER = '019085000017'
const MOTHER = '019187000025'
const PHONE = '+84920000017'
const day = fixedClock('2026-11-25T09:00:00+07:00')
const night = fixedClock('2026-11-25T23:00:00+07:00')
const aNotice = (facts: Partial<NewNotice> = {}): NewNotice => ({ citizenId: FATHER, kind: 'appointment', title: { vi: 'Lịch khám đã đổi sang 08:00 ngày 26/11/2026', en: 'The appointment moved to 08:00 on 26/11/2026' }, href: '/health/appointments', ...facts })

describe('notices', () => {
  let database: TestDatabase
  let pool: pg.Pool
  let taken: (OutgoingNotice & { channel: string })[] = []
  const party = (channel: string) => async (notice: OutgoingNotice) => {
    taken.push({ ...notice, channel })
    return 'taken' as const
  }
  const parties: NoticeParties = { sms: party('sms'), email: party('email'), zalo: party('zalo') }

  beforeAll(async () => {
    database = await testDatabase({ sets: [] })
    pool = new pg.Pool({ connectionString: database.ownerUrl, max: 4 })
    await registerPerson(database, { citizenId: FATHER, phone: PHONE })
  })
  afterAll(async () => {
    await pool.end()
    await database[Symbol.asyncDispose]()
  })
  beforeEach(async () => {
    taken = []
    await pool.query('truncate platform.notices, platform.notice_deliveries, platform.notice_settings, platform.notice_choices cascade')
  })

  const tell = (notice: NewNotice, scope: object = { citizen: FATHER, actor: FATHER }) => database.connect('mc_platform').transaction(scope, (trx) => notify(trx, notice))
  const work = async (clock = day) => {
    await dispatchNotices(pool, { clock, channels: CHANNELS })
    await deliverNotices({ pool, parties, clock, log: silentLog })
  }

  it('stand in the portal with what they are about, and nowhere when the act was undone', async () => {
    await tell(aNotice())
    await expect(
      database.connect('mc_platform').transaction({ duty: 'clinic.reception', actor: MOTHER }, async (trx) => {
        await notify(trx, aNotice())
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    expect((await pool.query('select citizen_id, href from platform.notices')).rows).toEqual([{ citizen_id: FATHER, href: '/health/appointments' }])
  })

  it('are told once under a key, and by nobody to somebody else', async () => {
    for (const _ of [1, 2]) await tell(aNotice({ onceKey: 'appointment:1' }))
    expect((await pool.query('select from platform.notices')).rowCount).toBe(1)
    await expect(tell(aNotice(), { citizen: MOTHER, actor: MOTHER })).rejects.toThrow('row-level security')
    const seen = (citizen: string) => platformTables(database.connect('mc_platform').as({ citizen, actor: citizen })).selectFrom('platform.notices').select('id').execute()
    expect([await seen(FATHER), await seen(MOTHER)].map((rows) => rows.length)).toEqual([1, 0])
  })

  it('of what a person has just done are no news', async () => {
    await tell(aNotice({ isOwnAct: true }))
    expect((await pool.query('select from platform.notices where read_at is not null')).rowCount).toBe(1)
  })

  it.each([
    ['Nộp tại https://nop-phat.vn', 'Nộp tại …'],
    ['Xem (www.example/a?b) và http://b', 'Xem … và …'],
    ['Nộp tại motcua.com.', 'Nộp tại …'],
    ['Bấm vào t://x', 'Bấm vào …'],
    ['https://a.vn', '…'],
  ])('have no link in their words, whoever typed it, and are told all the same: %s', async (vi, told) => {
    await tell(aNotice({ title: { vi, en: 'x' }, text: { vi: 'x', en: vi } }))
    expect((await pool.query('select title_vi, title_en, text_vi, text_en from platform.notices')).rows).toEqual([{ title_vi: told, title_en: 'x', text_vi: 'x', text_en: told }])
  })

  it('are cut where somebody wrote more than there is room for', async () => {
    await tell(aNotice({ title: { vi: 'ế'.repeat(161), en: 'x' }, text: { vi: 'x', en: '𠀀'.repeat(601) } }))
    expect((await pool.query('select char_length(title_vi) as title, char_length(text_en) as text from platform.notices')).rows).toEqual([{ title: 160, text: 600 }])
  })

  it('go by the ways that were chosen; a bill’s has no link anywhere', async () => {
    await pool.query("insert into platform.notice_settings (citizen_id, locale, email) values ($1, 'en', 'hung@example.vn')", [FATHER])
    await pool.query("insert into platform.notice_choices values ($1, 'bill', 'zalo', true), ($1, 'appointment', 'email', false)", [FATHER])
    await tell(aNotice())
    await tell(aNotice({ kind: 'bill', isUrgent: true, href: '/payments/bills' }))
    await work()
    expect(taken.map(({ channel, recipient, href, locale }) => ({ channel, recipient, href, locale })).toSorted((a, b) => a.channel.localeCompare(b.channel))).toEqual([
      { channel: 'email', recipient: 'hung@example.vn', href: null, locale: 'en' },
      { channel: 'sms', recipient: PHONE, href: null, locale: 'en' },
      { channel: 'zalo', recipient: PHONE, href: null, locale: 'en' },
    ])
    await work()
    expect(taken).toHaveLength(3)
  })

  it('wait for the morning where a telephone would ring; e-mail does not', async () => {
    await pool.query("insert into platform.notice_settings (citizen_id, email) values ($1, 'hung@example.vn')", [FATHER])
    await tell(aNotice({ isUrgent: true }))
    await work(night)
    expect(taken.map((one) => one.channel)).toEqual(['email'])
    await work(fixedClock('2026-11-26T06:59:00+07:00'))
    expect(taken).toHaveLength(1)
    await work(fixedClock('2026-11-26T07:00:00+07:00'))
    expect(taken.map((one) => one.channel)).toEqual(['email', 'sms'])
  })

  it('are tried again while a party is away, and not when it refuses', async () => {
    await tell(aNotice({ isUrgent: true }))
    let answers: (() => 'refused')[] = [
      () => {
        throw new Error('away')
      },
      () => 'refused',
    ]
    const moody: NoticeParties = { sms: async (notice) => (taken.push({ ...notice, channel: 'sms' }), answers.shift()!()) }
    const deliver = (clock = day) => deliverNotices({ pool, parties: moody, clock, log: silentLog })
    await dispatchNotices(pool, { clock: day, channels: CHANNELS })
    await deliver()
    await deliver()
    expect(taken).toHaveLength(1)
    await deliver(fixedClock('2026-11-25T09:00:06+07:00'))
    answers = []
    await deliver(fixedClock('2026-11-26T09:00:00+07:00'))
    expect(taken).toHaveLength(2)
  })

  it('go by the other ways while one party is away, which is asked once in a run', async () => {
    await pool.query("insert into platform.notice_settings (citizen_id, email) values ($1, 'hung@example.vn')", [FATHER])
    for (const _ of [1, 2, 3]) await tell(aNotice({ isUrgent: true }))
    let asked = 0
    const away: NoticeParties = {
      ...parties,
      sms: async () => {
        asked++
        throw new Error('away')
      },
    }
    await dispatchNotices(pool, { clock: day, channels: CHANNELS })
    await deliverNotices({ pool, parties: away, clock: day, log: silentLog })
    expect([asked, taken.map((one) => one.channel)]).toEqual([1, ['email', 'email', 'email']])
  })

  it('end with the process, behind the one that is under way', async () => {
    for (const _ of [1, 2]) await tell(aNotice({ isUrgent: true }))
    const stopping = new AbortController()
    const stopped: NoticeParties = { sms: async (notice) => (stopping.abort(), party('sms')(notice)) }
    await dispatchNotices(pool, { clock: day, channels: CHANNELS })
    await deliverNotices({ pool, parties: stopped, clock: day, log: silentLog, signal: stopping.signal })
    expect(taken).toHaveLength(1)
    await work()
    expect(taken).toHaveLength(2)
  })

  it('are settled only by ways that the portal has', async () => {
    await pool.query("insert into platform.notice_settings (citizen_id, email) values ($1, 'hung@example.vn')", [FATHER])
    await tell(aNotice({ isUrgent: true }))
    await dispatchNotices(pool, { clock: day, channels: ['sms'] })
    expect((await pool.query('select channel from platform.notice_deliveries')).rows).toEqual([{ channel: 'sms' }])
  })

  it('are given up a day after they were due, and forgotten with the number a month later', async () => {
    for (const _ of [1, 2]) await tell(aNotice({ isUrgent: true }))
    await dispatchNotices(pool, { clock: day, channels: CHANNELS })
    await work(fixedClock('2026-11-26T09:00:01+07:00'))
    expect(taken).toHaveLength(0)
    expect((await pool.query('select from platform.notice_deliveries where gave_up_at is not null and sent_at is null')).rowCount).toBe(2)
    await pool.query("update platform.notice_deliveries set due_at = now() - case when notice_id = (select min(id::text)::uuid from platform.notices) then interval '31 days' else interval '29 days' end")
    await sweep(database.connect('mc_platform'))
    expect((await pool.query('select from platform.notice_deliveries')).rowCount).toBe(1)
    expect((await pool.query('select from platform.notices')).rowCount).toBe(2)
  })

  describe('when the process dies between handing over and writing it down', () => {
    let operator: Server
    let received: { reference: string }[] = []
    /** What the operator does once it has the message. */
    let onReceived = () => undefined as void
    beforeAll(async () => {
      operator = createServer((request, response) => {
        let body = ''
        request.on('data', (chunk) => (body += chunk))
        request.on('end', () => {
          received.push(JSON.parse(body) as { reference: string })
          onReceived()
          response.writeHead(202).end()
        })
      })
      await new Promise<void>((resolve) => operator.listen(0, '127.0.0.1', resolve))
    })
    afterAll(() => void operator.close())

    /** A process of its own that delivers what is due, and ends. */
    const aProcess = () => {
      const url = `http://127.0.0.1:${(operator.address() as AddressInfo).port}`
      const code = `
        import { deliverNotices } from '${new URL('./deliver-notices.ts', import.meta.url)}'
        import { smsParty } from '${new URL('./sms.provider.ts', import.meta.url)}'
        import pg from '${import.meta.resolve('pg')}'
        const pool = new pg.Pool({ connectionString: process.env.OWNER_URL })
        await deliverNotices({ pool, parties: { sms: smsParty('${url}') }, clock: { now: () => new Date('2026-11-25T02:00:00Z') }, log: { warn() {} } })
        await pool.end()`
      return spawn(process.execPath, ['--input-type=module', '-e', code], { env: { OWNER_URL: database.ownerUrl, PATH: process.env['PATH'] }, stdio: 'inherit' })
    }

    it('it is handed over again at once, under the reference that the other side knows, and then no more', async () => {
      await tell(aNotice({ isUrgent: true }))
      await dispatchNotices(pool, { clock: day, channels: CHANNELS })
      received = []
      const first = aProcess()
      onReceived = () => void first.kill('SIGKILL')
      expect(await once(first, 'exit')).toEqual([null, 'SIGKILL'])
      onReceived = () => undefined
      expect(received).toHaveLength(1)
      expect((await pool.query('select from platform.notice_deliveries where sent_at is null')).rowCount).toBe(1)
      for (const _ of [1, 2]) expect(await once(aProcess(), 'exit')).toEqual([0, null])
      expect(new Set(received.map((one) => one.reference)).size).toBe(1)
      expect(received).toHaveLength(2)
      expect((await pool.query('select from platform.notice_deliveries where sent_at is not null')).rowCount).toBe(1)
    })
  })
})
