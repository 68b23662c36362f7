import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPortal, FATHER, OFFICER, submitSignIn, type TestPortal } from '../testing/a-portal.ts'
import { Browser } from '../testing/a-browser.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await aPortal()
})
afterAll(() => portal[Symbol.asyncDispose]())

const SESSION = '__Host-mc-session'

async function me(browser: Browser): Promise<{ personId: string; name: string; level: number; roles: string[] } | null> {
  const answer = await browser.send(`${portal.origin}/api/portal/session.me`)
  return ((await answer.json()) as { result: { data: { personId: string; name: string; level: number; roles: string[] } | null } }).result.data
}

test('a person signs in through the provider and lands on the page asked for', async () => {
  const browser = new Browser()
  expect(await me(browser)).toBeNull()
  expect(await portal.signIn(browser, { returnTo: '/garden/mine?tab=2' })).toBe(`${portal.origin}/garden/mine?tab=2`)
  expect(await me(browser)).toEqual({ personId: FATHER, name: 'Nguyễn Văn Hùng', level: 2, roles: ['citizen'] })
  const home = await browser.open(`${portal.origin}/`)
  expect(home.text).toContain('<h1>Nguyễn Văn Hùng</h1>')
  expect(home.headers.get('cache-control')).toContain('no-store')
})

test('the session cookie is host-only, secure, hidden from scripts; the database holds only its digest', async () => {
  const browser = new Browser()
  const form = await browser.open(`${portal.origin}/auth/sign-in`)
  const action = /action="([^"]+)"/.exec(form.text)![1]!.replaceAll('&amp;', '&')
  const finished = await browser.send(new URL(action, form.url).href, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `citizenId=${FATHER}&password=demo` })
  const resumed = await browser.send(finished.headers.get('location')!)
  const callback = await browser.send(resumed.headers.get('location')!)
  const cookie = callback.headers.getSetCookie().find((line) => line.startsWith(SESSION))
  expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect(cookie).not.toMatch(/domain/i)
  const token = browser.cookie(SESSION)!
  const { rows } = await portal.database.owner.query('select * from platform.sessions')
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('level 1 stays level 1, and asking for level 2 later steps up and replaces the session', async () => {
  const browser = new Browser()
  await portal.signIn(browser, { level: 1 })
  expect((await me(browser))?.level).toBe(1)
  const before = browser.cookie(SESSION)!
  await portal.signIn(browser, { level: 2, returnTo: '/garden' })
  expect((await me(browser))?.level).toBe(2)
  const old = new Browser()
  old.cookies.push({ name: SESSION, value: before, host: new URL(portal.origin).host, path: '/' })
  expect(await me(old)).toBeNull()
})

test.each(['//evil.example/x', 'https://evil.example', '/\\evil.example', '/%0a/evil.example', '/auth/sign-in'])('a return address %s cannot leave the portal', async (returnTo) => {
  expect(new URL(await portal.signIn(new Browser(), { returnTo })).origin).toBe(portal.origin)
})

test('sign-ins in two tabs both end on their own page, in either order (OP57)', async () => {
  for (const order of [[0, 1], [1, 0]]) {
    const browser = new Browser()
    const pages = ['/garden?tab=one', '/garden?tab=two']
    const forms = [await browser.open(`${portal.origin}/auth/sign-in?return=${encodeURIComponent(pages[0]!)}`), await browser.open(`${portal.origin}/auth/sign-in?return=${encodeURIComponent(pages[1]!)}`)]
    for (const tab of order) {
      const landed = await submitSignIn(browser, forms[tab]!)
      expect(landed.url).toBe(portal.origin + pages[tab])
      expect(landed.status).toBe(200)
    }
    expect((await me(browser))?.personId).toBe(FATHER)
  }
})

test('the same answer of the provider coming again (Back, reload) leads to the page, not to an error', async () => {
  const browser = new Browser()
  const form = await browser.open(`${portal.origin}/auth/sign-in?return=/garden`)
  const action = /action="([^"]+)"/.exec(form.text)![1]!.replaceAll('&amp;', '&')
  const finished = await browser.send(new URL(action, form.url).href, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `citizenId=${FATHER}&password=demo` })
  const callback = (await browser.send(finished.headers.get('location')!)).headers.get('location')!
  expect((await browser.open(callback)).url).toBe(`${portal.origin}/garden`)
  expect((await browser.open(callback)).url).toBe(`${portal.origin}/garden`)
  // Going back to the provider's form and sending it again says that it is over and leads on.
  const again = await submitSignIn(browser, form)
  expect(again.status).toBe(410)
  expect(again.text).toContain(`href="${portal.origin}"`)
})

test('somebody else’s answer is not taken: a callback without its own cookie signs nobody in', async () => {
  const attacker = new Browser()
  const form = await attacker.open(`${portal.origin}/auth/sign-in`)
  const action = /action="([^"]+)"/.exec(form.text)![1]!.replaceAll('&amp;', '&')
  const finished = await attacker.send(new URL(action, form.url).href, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `citizenId=${OFFICER}&password=demo` })
  const callback = (await attacker.send(finished.headers.get('location')!)).headers.get('location')!
  const victim = new Browser()
  const landed = await victim.open(callback)
  expect(landed.status).toBe(400)
  expect(landed.text).toContain('đăng nhập lại')
  expect(await me(victim)).toBeNull()
  expect(victim.cookie(SESSION)).toBeUndefined()
})

test('turning back at the provider leads to the page asked for, signed out', async () => {
  const browser = new Browser()
  const form = await browser.open(`${portal.origin}/auth/sign-in?return=/garden`)
  const landed = await browser.open(new URL(`${new URL(form.url).pathname}/cancel`, form.url).href)
  expect(landed.url).toBe(`${portal.origin}/garden`)
  expect(await me(browser)).toBeNull()
})

test('an identity that the register does not know is told so and gets no session', async () => {
  const browser = new Browser()
  const landed = await submitSignIn(browser, await browser.open(`${portal.origin}/auth/sign-in`), '019999999999')
  expect(landed.status).toBe(403)
  expect(landed.text).toContain('Chưa có trong cơ sở dữ liệu dân cư')
  expect(browser.cookie(SESSION)).toBeUndefined()
})

test('while the provider is down a page says so, and it works again by itself', async () => {
  const script = (change: object) => fetch(`${portal.vneid}/_sandbox/script`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(change) })
  await script({ down: 'token' })
  const browser = new Browser()
  const landed = await submitSignIn(browser, await browser.open(`${portal.origin}/auth/sign-in?return=/garden`))
  await script({ reset: true })
  expect(landed.status).toBe(503)
  expect(landed.text).toContain('/auth/sign-in?return=%2Fgarden')
  expect(await portal.signIn(browser, { returnTo: '/garden' })).toBe(`${portal.origin}/garden`)
})

test('signing out ends the session for every copy of the cookie and goes home', async () => {
  const browser = new Browser()
  await portal.signIn(browser)
  const token = browser.cookie(SESSION)!
  const landed = await browser.open(`${portal.origin}/auth/sign-out`, { method: 'POST', headers: { origin: portal.origin, 'content-type': 'application/x-www-form-urlencoded' }, body: '' })
  expect(landed.url).toBe(`${portal.origin}/`)
  expect(browser.cookie(SESSION)).toBeUndefined()
  const copy = new Browser()
  copy.cookies.push({ name: SESSION, value: token, host: new URL(portal.origin).host, path: '/' })
  expect(await me(copy)).toBeNull()
})

test('another site cannot sign a person out', async () => {
  const browser = new Browser()
  await portal.signIn(browser)
  const answer = await browser.send(`${portal.origin}/auth/sign-out`, { method: 'POST', headers: { origin: 'https://evil.example' } })
  expect(answer.status).toBe(403)
  expect((await me(browser))?.personId).toBe(FATHER)
})
