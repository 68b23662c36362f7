import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from '../testing/a-browser.ts'
import { aPortal, FATHER, OFFICER, type TestPortal } from '../testing/a-portal.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await aPortal({ MC_ANONYMOUS_LIMIT: '40' })
})
afterAll(() => portal[Symbol.asyncDispose]())

type Answer<T> = { result?: { data: T }; error?: { message: string; data: { httpStatus: number; code: string; stack?: string; refusal?: { code: string }; requestId?: string; fields?: Record<string, string[]> } } }

async function query<T>(browser: Browser, path: string, input?: unknown): Promise<Answer<T>> {
  const search = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
  return (await (await browser.send(`${portal.origin}/api/${path}${search}`, { headers: { accept: 'application/json' } })).json()) as Answer<T>
}

async function mutate<T>(browser: Browser, path: string, input: unknown, headers: Record<string, string> = {}): Promise<Answer<T> & { status: number }> {
  const answer = await browser.send(`${portal.origin}/api/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', origin: portal.origin, ...headers }, body: JSON.stringify(input) })
  return { ...((await answer.json()) as Answer<T>), status: answer.status }
}

async function signedIn(citizenId = FATHER): Promise<Browser> {
  const browser = new Browser()
  await portal.signIn(browser, { citizenId })
  return browser
}

/** Makes the gateway look every session of the father up again. */
async function forgetKept(): Promise<void> {
  await portal.database.owner.query(`select pg_notify('mc_sessions', id::text) from platform.sessions where citizen_id = $1`, [FATHER])
  await new Promise((resolve) => setTimeout(resolve, 200))
}

type Device = { id: string; isCurrent: boolean }

test('a person sees their devices and ends one from afar: that one is signed out at once', async () => {
  const [phone, computer] = [await signedIn(), await signedIn()]
  const devices = (await query<Device[]>(phone, 'portal/sessions.list')).result!.data
  expect(devices.length).toBeGreaterThanOrEqual(2)
  expect(devices.filter((one) => one.isCurrent)).toHaveLength(1)
  const other = (await query<Device[]>(computer, 'portal/sessions.list')).result!.data.find((one) => one.isCurrent)!
  expect((await mutate<{ ended: number }>(phone, 'portal/sessions.revoke', { id: other.id })).result!.data).toEqual({ ended: 1 })
  expect((await query(computer, 'garden/whoAmI')).error!.data.httpStatus).toBe(401)
  expect((await query(phone, 'garden/whoAmI')).result).toBeDefined()
  expect((await mutate(phone, 'portal/sessions.revoke', { id: other.id })).error!.data.refusal!.code).toBe('platform.session.not-found')
})

test('a session ended by another gateway is forgotten by this one through the database', async () => {
  const browser = await signedIn()
  expect((await query(browser, 'garden/whoAmI')).result).toBeDefined()
  const id = (await query<Device[]>(browser, 'portal/sessions.list')).result!.data.find((one) => one.isCurrent)!.id
  await portal.database.owner.query('update platform.sessions set revoked_at = now() where id = $1', [id])
  await portal.database.owner.query(`select pg_notify('mc_sessions', $1)`, [id])
  await expect.poll(async () => (await query(browser, 'garden/whoAmI')).error?.data.httpStatus, { timeout: 2000 }).toBe(401)
})

test('nobody ends another person’s session', async () => {
  const [father, officer] = [await signedIn(), await signedIn(OFFICER)]
  const id = (await query<Device[]>(father, 'portal/sessions.list')).result!.data.find((one) => one.isCurrent)!.id
  expect((await mutate(officer, 'portal/sessions.revoke', { id })).error!.data.httpStatus).toBe(404)
  expect((await query(father, 'garden/whoAmI')).result).toBeDefined()
})

test('ending all others keeps the device at hand', async () => {
  const [one, two] = [await signedIn(), await signedIn()]
  await mutate(one, 'portal/sessions.revokeAll', { keepsCurrent: true })
  expect((await query(two, 'garden/whoAmI')).error!.data.httpStatus).toBe(401)
  expect((await query<Device[]>(one, 'portal/sessions.list')).result!.data).toHaveLength(1)
})

test('a session ends when it was not used for long, and in any case in the end', async () => {
  const browser = await signedIn()
  await portal.database.owner.query(`update platform.sessions set last_seen_at = now() - interval '5 minutes', created_at = now() - interval '11 hours' where citizen_id = $1 and revoked_at is null`, [FATHER])
  await forgetKept()
  expect((await query(browser, 'garden/whoAmI')).result).toBeDefined()
  const { rows } = await portal.database.owner.query<{ seen: boolean; bounded: boolean }>(
    `select last_seen_at > now() - interval '1 minute' as seen, expires_at <= created_at + interval '12 hours' as bounded from platform.sessions where citizen_id = $1 and revoked_at is null order by last_seen_at desc limit 1`,
    [FATHER],
  )
  expect(rows[0]).toEqual({ seen: true, bounded: true })
  await portal.database.owner.query(`update platform.sessions set expires_at = now() - interval '1 second' where citizen_id = $1`, [FATHER])
  await forgetKept()
  expect((await query(browser, 'garden/whoAmI')).error?.data.httpStatus).toBe(401)
})

test.each([0, 1, 43, 4000])('a made-up cookie of %i letters is nobody', async (length) => {
  const browser = new Browser()
  browser.cookies.push({ name: '__Host-mc-session', value: 'a'.repeat(length), host: new URL(portal.origin).host, path: '/' })
  expect((await query(browser, 'portal/session.me')).result!.data).toBeNull()
})

test('writes of another site, or by forms, are refused and nothing happens', async () => {
  const browser = await signedIn()
  expect((await mutate(browser, 'garden/take', { plot: 'a' }, { origin: 'https://evil.example' })).status).toBe(403)
  expect((await mutate(browser, 'garden/take', { plot: 'a' }, { origin: 'null' })).status).toBe(403)
  expect((await mutate(browser, 'garden/take', { plot: 'a' }, { 'content-type': 'text/plain' })).status).toBe(415)
  expect((await mutate(browser, 'garden/take', { plot: 'a' }, { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
  const sibling = await browser.send(`${portal.origin}/api/garden/take`, { method: 'POST', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-site' }, body: '{"plot":"a"}' })
  expect(sibling.status).toBe(403)
  expect((await query(browser, 'garden/take', { plot: 'a' })).error!.data.httpStatus).toBe(405)
  expect((await mutate(browser, 'garden/take', { plot: 'a' })).result!.data).toEqual({ ok: true })
})

test('refusals travel by code; what breaks inside stays inside', async () => {
  const browser = await signedIn()
  const taken = await mutate(browser, 'garden/take', { plot: 'taken' })
  expect(taken.error!.data).toMatchObject({ httpStatus: 409, refusal: { code: 'garden.plot.taken' } })
  const invalid = await mutate(browser, 'garden/take', { plot: 7 })
  expect(invalid.error!.data.httpStatus).toBe(400)
  expect(invalid.error!.data.fields).toHaveProperty('plot')
  const broken = await mutate(browser, 'garden/take', { plot: 'broken' })
  expect(broken.status).toBe(500)
  expect(JSON.stringify(broken)).not.toContain('secret')
  expect(broken.error!.data.stack).toBeUndefined()
  expect(broken.error!.data.requestId).toMatch(/^[0-9a-f-]{36}$/)
})

test('who looked at my data: own entries only, refused ones too, newest first, page by page', async () => {
  const look = (citizenId: string, kind: string, minutes: number) =>
    portal.database.owner.query(
      `insert into platform.access_log (citizen_id, actor_id, actor_name, organisation_code, role, resource, kind, reason, at, request_id)
       values ($1, $2, 'Nông Văn Dũng', 'SXD', 'transport.officer', 'transport.licence', $3, 'transport.reason.check', now() - make_interval(mins => $4), 'r')`,
      [citizenId, OFFICER, kind, minutes],
    )
  for (const [index, kind] of ['view', 'refused', 'list', 'export', 'lookup'].entries()) await look(FATHER, kind, index)
  await look(OFFICER, 'view', 0)
  const browser = await signedIn()
  type Page = { entries: { id: string; kind: string; organisation: unknown; roleTitle: { vi: string } }[]; next: string | null }
  const first = (await query<Page>(browser, 'portal/access.list', { limit: 3 })).result!.data
  expect(first.entries.map((one) => one.kind)).toEqual(['view', 'refused', 'list'])
  expect(first.entries[0]).toMatchObject({ organisation: { vi: 'SXD', en: 'SXD' } })
  expect(first.entries[0]!.roleTitle.vi).toContain('giấy phép lái xe')
  const second = (await query<Page>(browser, 'portal/access.list', { limit: 3, after: first.next })).result!.data
  expect(second.entries.map((one) => one.kind)).toEqual(['export', 'lookup'])
  expect(second.next).toBeNull()
  const refused = (await query<Page>(browser, 'portal/access.list', { kinds: ['refused'] })).result!.data
  expect(refused.entries.map((one) => one.kind)).toEqual(['refused'])
  expect((await query(new Browser(), 'portal/access.list', {})).error!.data.httpStatus).toBe(401)
  expect((await query(browser, 'portal/access.list', { limit: 5000 })).error!.data.httpStatus).toBe(400)
})

test('a module’s failure can be told signed out, without personal numbers, and not without end', async () => {
  const report = { moduleId: 'garden', stage: 'load', message: 'TypeError: 019085000017 failed', path: '/garden/019085000017' }
  expect((await mutate(new Browser(), 'portal/reports.moduleFailure', report)).result!.data).toEqual({ received: true })
  const { rows } = await portal.database.owner.query('select module, kind, detail from platform.client_reports')
  expect(rows).toEqual([{ module: 'garden', kind: 'load', detail: '/garden/… TypeError: … failed' }])
  const browser = await signedIn()
  const statuses = []
  for (let count = 0; count < 32; count++) statuses.push((await mutate(browser, 'portal/reports.moduleFailure', report)).status)
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
})

test('an outside party’s notice reaches the sector byte for byte; large and unknown ones do not', async () => {
  const body = '{"a": "Đặng" }\n'
  const answer = await fetch(`${portal.origin}/hooks/garden/notice`, { method: 'POST', headers: { 'content-type': 'application/json', 'webhook-signature': 'v1,x' }, body })
  expect(answer.status).toBe(202)
  expect(await answer.json()).toEqual({ length: Buffer.byteLength(body), hex: Buffer.from(body).toString('hex'), signature: 'v1,x' })
  expect((await fetch(`${portal.origin}/hooks/garden/notice`, { method: 'POST', body: 'x'.repeat(70_000) })).status).toBe(413)
  expect((await fetch(`${portal.origin}/hooks/garden/constructor`, { method: 'POST', body })).status).toBe(404)
  expect((await fetch(`${portal.origin}/hooks/nobody/notice`, { method: 'POST', body })).status).toBe(404)
})

test('tests can set the day for everything, and sessions live on', async () => {
  const browser = await signedIn()
  const set = (wish: object) => fetch(`${portal.origin}/_test/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(wish) })
  expect((await set({ now: '2030-02-03T23:30:00+07:00' })).status).toBe(200)
  expect((await query<string>(browser, 'garden/day')).result!.data).toBe('2030-02-03')
  expect((await query(browser, 'garden/whoAmI')).result).toBeDefined()
  await set({ offsetMs: 0 })
  expect((await set({ now: 'tomorrow' })).status).toBe(400)
})

test('signed-out callers are counted; those signed in are not', async () => {
  const browser = await signedIn()
  const statuses: number[] = []
  for (let count = 0; count < 60; count++) statuses.push((await new Browser().send(`${portal.origin}/api/garden/day`)).status)
  expect(statuses.at(-1)).toBe(429)
  expect((await query(browser, 'garden/day')).result).toBeDefined()
})
