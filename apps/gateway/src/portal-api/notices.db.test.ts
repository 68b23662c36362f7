import type { Db } from '@mc/db'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { notify, type OutgoingNotice, type PlatformDatabase } from '@mc/server-kit'
import { aViewer, callerFor, registerPerson } from '@mc/server-kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SessionStore } from '../sessions/session-store.ts'
import { portalRouter, type PortalRouter } from './router.ts'

const FATHER = aViewer()
const MOTHER = aViewer({ personId: '019187000025', name: 'Trần Thị Thử' })

let database: TestDatabase
let api: PortalRouter
let mails: OutgoingNotice[] = []
beforeAll(async () => {
  database = await testDatabase({ sets: [] })
  await registerPerson(database, { citizenId: FATHER.personId, phone: '+84920000017' })
  const db: Db<PlatformDatabase> = database.connect('mc_platform')
  api = portalRouter({ db, sessions: {} as SessionStore, works: { look: async () => undefined }, parties: { email: async (mail) => (mails.push(mail), 'taken') } })
})
afterAll(() => database[Symbol.asyncDispose]())
beforeEach(async () => {
  mails = []
  await database.owner.query('truncate platform.notices, platform.notice_settings, platform.notice_choices, platform.rate_windows cascade')
})

const as = (viewer: ReturnType<typeof aViewer>, options: { now?: string; signal?: AbortSignal } = {}) => callerFor<PortalRouter>({ id: 'platform', router: api }, database, viewer, options).notices
const tell = (citizenId: string, n: number) =>
  database.connect<PlatformDatabase>('mc_platform').transaction({ duty: 'system', citizen: citizenId }, (trx) => notify(trx, { citizenId, kind: 'request', title: { vi: `Tin ${n}`, en: `News ${n}` } }))

describe('notices in the portal', () => {
  it('are one’s own, newest first, by pages, and read one by one or all at once', async () => {
    for (const n of [1, 2, 3]) await tell(FATHER.personId, n)
    await tell(MOTHER.personId, 4)
    const first = await as(FATHER).list({ limit: 2 })
    expect(first).toMatchObject({ unread: 3, notices: [{ title: { vi: 'Tin 3' }, isRead: false }, { title: { vi: 'Tin 2' } }] })
    expect((await as(FATHER).list({ limit: 2, after: first.next! })).notices.map((one) => one.title.en)).toEqual(['News 1'])
    expect(await as(FATHER).markRead({ id: first.notices[0]!.id })).toEqual({ unread: 2 })
    // Another's stays as it is.
    expect(await as(MOTHER).markRead({ id: first.notices[1]!.id })).toEqual({ unread: 1 })
    expect(await as(FATHER).markRead({})).toEqual({ unread: 0 })
    expect((await as(MOTHER).list({})).unread).toBe(1)
  })

  it('are heard of while the page is open: a new one, and one read elsewhere', async () => {
    const leave = new AbortController()
    const news = (await as(FATHER, { signal: leave.signal }).watch())[Symbol.asyncIterator]() as AsyncIterator<{ unread: number }>
    expect((await news.next()).value).toMatchObject({ unread: 0, latest: null })
    await tell(MOTHER.personId, 1)
    await tell(FATHER.personId, 2)
    expect((await news.next()).value).toMatchObject({ unread: 1 })
    await as(FATHER).markRead({})
    expect((await news.next()).value).toMatchObject({ unread: 0 })
    leave.abort()
  })
})

describe('how notices leave the portal', () => {
  it('is chosen by kind and way, for oneself', async () => {
    expect(await as(FATHER).getSettings()).toMatchObject({ phone: '09•••••017', email: null, quietFrom: '21:00', quietTo: '07:00', locale: 'vi' })
    await as(FATHER).choose({ kind: 'bill', channel: 'zalo', isOn: true })
    await as(FATHER).choose({ kind: 'bill', channel: 'sms', isOn: true })
    await as(FATHER).choose({ kind: 'bill', channel: 'sms', isOn: false })
    await as(FATHER).choose({ kind: 'school', channel: 'sms', isOn: true })
    await as(FATHER).choose({ kind: 'school', channel: 'sms', isOn: null })
    await as(FATHER).saveSettings({ locale: 'en', quietFrom: '22:00', quietTo: '06:30' })
    const mine = await as(FATHER).getSettings()
    expect(mine.kinds.find((one) => one.kind === 'bill')).toMatchObject({ sms: false, email: null, zalo: true })
    expect(mine.kinds.find((one) => one.kind === 'school')).toMatchObject({ sms: null })
    expect(mine).toMatchObject({ locale: 'en', quietFrom: '22:00', quietTo: '06:30' })
    expect((await as(MOTHER).getSettings()).kinds.every((one) => one.zalo === null)).toBe(true)
  })

  it('goes to an address only once its code was given back, in time', async () => {
    await as(FATHER).askEmail({ email: 'hung@example.vn' })
    const code = /\d{6}/.exec(mails[0]!.text.vi)![0]
    expect(await as(FATHER).getSettings()).toMatchObject({ email: null, askedEmail: 'hung@example.vn' })
    const wrong = { cause: { code: 'platform.notices.wrong-code' } }
    await expect(as(FATHER).confirmEmail({ code: code === '000000' ? '000001' : '000000' })).rejects.toMatchObject(wrong)
    await expect(as(MOTHER).confirmEmail({ code })).rejects.toMatchObject(wrong)
    await expect(as(FATHER, { now: '2026-11-25T02:10:01Z' }).confirmEmail({ code })).rejects.toMatchObject(wrong)
    await as(FATHER).confirmEmail({ code })
    expect(await as(FATHER).getSettings()).toMatchObject({ email: 'hung@example.vn', askedEmail: null })
    await as(FATHER).forgetEmail()
    expect(await as(FATHER).getSettings()).toMatchObject({ email: null })
  })

  it('sends five codes in an hour, not more', async () => {
    for (let n = 0; n < 5; n++) await as(FATHER).askEmail({ email: 'hung@example.vn' })
    await expect(as(FATHER).askEmail({ email: 'hung@example.vn' })).rejects.toMatchObject({ cause: { code: 'platform.rate.too-many' } })
    expect(mails).toHaveLength(5)
  })
})
