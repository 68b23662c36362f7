import { afterAll, beforeAll, expect, it } from 'vitest'
import { Browser } from '../testing/a-browser.ts'
import { aPortal, FATHER, OFFICER, submitSignIn, type TestPortal } from '../testing/a-portal.ts'

const PAGE = '/garden/pay/7?year=2026'

let portal: TestPortal
let own: string
beforeAll(async () => {
  portal = await aPortal()
  own = portal.origin.replace('//', '//garden.')
})
afterAll(() => portal[Symbol.asyncDispose]())

/** A browser that is signed in and stands on the isolated page. */
async function onIsolatedPage(citizenId = FATHER): Promise<Browser> {
  const browser = new Browser()
  await portal.signIn(browser, { citizenId })
  const page = await browser.open(portal.origin + PAGE)
  expect([page.status, page.url]).toEqual([200, own + PAGE])
  return browser
}

const pay = (browser: Browser, at: string, headers: Record<string, string> = {}) =>
  browser.send(`${at}/api/garden/pay`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } })

it('opens an isolated page on its module’s own origin, with a session of that origin', async () => {
  const browser = await onIsolatedPage()
  const host = new URL(own).host
  expect(browser.cookie('__Host-mc-session', host)).toMatch(/^[\w-]{43}$/)
  expect(browser.cookie('__Host-mc-session', host)).not.toBe(browser.cookie('__Host-mc-session', new URL(portal.origin).host))
  const page = await browser.open(own + PAGE)
  expect(page.text).toContain('Nguyễn Văn Hùng')
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(await (await pay(browser, own, { origin: own })).json()).toEqual({ result: { data: { personId: FATHER } } })
})

it('shows the page in the language chosen on the portal meanwhile', async () => {
  const browser = await onIsolatedPage()
  const wish = new URLSearchParams({ locale: 'en', return: PAGE })
  const page = await browser.open(`${portal.origin}/preferences?${wish}`)
  expect([page.url, /<html lang="(\w+)"/.exec(page.text)?.[1]]).toEqual([own + PAGE, 'en'])
})

it('leads through the sign-in when nobody is signed in, and back to the page', async () => {
  const browser = new Browser()
  const form = await browser.open(portal.origin + PAGE)
  expect((await submitSignIn(browser, form, OFFICER)).url).toBe(own + PAGE)
})

it('lists on that origin nothing but the module’s isolated pages, and has no other module’s API or files', async () => {
  const browser = await onIsolatedPage()
  const boot = JSON.parse(/id="mc-boot">(.*?)<\/script>/.exec((await browser.open(own + PAGE)).text)![1]!) as { modules: { id: string; routes: { path: string }[]; fills: unknown[] }[]; isolatedFor: string }
  expect(boot.modules.map(({ id, routes, fills }) => ({ id, routes: routes.map((one) => one.path), fills }))).toEqual([{ id: 'garden', routes: ['pay/:plot'], fills: [] }])
  expect(boot.isolatedFor).toBe('garden')
  const registered = (await (await browser.send(`${own}/registry/modules`)).json()) as { id: string; routes: { path: string }[] }[]
  expect(registered.map(({ id, routes }) => ({ id, routes: routes.map((one) => one.path) }))).toEqual([{ id: 'garden', routes: ['pay/:plot'] }])
  for (const path of ['/api/stale/x', '/modules/stale/v1/remoteEntry.js', '/hooks/garden/notice']) expect((await browser.send(own + path)).status).toBe(404)
  const elsewhere = await browser.send(`${own}/garden/mine`)
  expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([303, `${portal.origin}/garden/mine`])
})

it('refuses what another module could try from the portal', async () => {
  const browser = await onIsolatedPage()
  const onPortal = await pay(browser, portal.origin, { origin: portal.origin })
  expect([onPortal.status, JSON.stringify(await onPortal.json())]).toEqual([403, expect.stringContaining('platform.page.not-isolated')])
  expect((await pay(browser, own, { origin: portal.origin })).status).toBe(403)
  const asked = await browser.send(`${portal.origin}/auth/isolated?module=garden&return=${PAGE}&browser=${'a'.repeat(43)}`, { headers: { accept: '*/*', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' } })
  expect(asked.status).toBe(400)
})

it('lets a code in once, in the browser that asked for it, on that module’s origin only', async () => {
  const browser = new Browser()
  await portal.signIn(browser)
  const asked = await browser.send(own + PAGE)
  const given = await browser.send(asked.headers.get('location')!)
  const code = given.headers.get('location')!
  const thief = new Browser()
  expect((await thief.open(code)).status).toBe(400)
  const elsewhere = code.replace('//garden.', '//shop.')
  expect((await browser.send(elsewhere)).status).toBe(404)
  expect((await browser.open(code)).url).toBe(own + PAGE)
  expect((await browser.open(code)).status).toBe(400)
})

it('ends with the portal’s session', async () => {
  const browser = await onIsolatedPage()
  await browser.send(`${portal.origin}/auth/sign-out`, { method: 'POST', headers: { origin: portal.origin } })
  const refused = await pay(browser, own, { origin: own })
  expect(refused.status).toBe(401)
})
