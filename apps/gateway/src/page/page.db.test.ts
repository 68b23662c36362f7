import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from '../testing/a-browser.ts'
import { aPortal, FATHER, OFFICER, type TestPortal } from '../testing/a-portal.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await aPortal()
})
afterAll(() => portal[Symbol.asyncDispose]())

const get = (path: string, headers: Record<string, string> = {}) => fetch(portal.origin + path, { headers, redirect: 'manual' })

test('the home page carries boot data, import map with hashes and a wave of preloads', async () => {
  const answer = await get('/', { accept: 'text/html', cookie: 'mc-locale=en; mc-theme=contrast' })
  const html = await answer.text()
  expect(answer.status).toBe(200)
  expect(html).toContain('<html lang="en" data-theme="contrast" data-portal="p1">')
  // Where the registry stands: a release that comes before the page's script runs is not missed.
  expect(html).toMatch(/<meta name="mc-registry" content="\d+">/)
  const boot = JSON.parse(/<script type="application\/json" id="mc-boot">(.*)<\/script>/.exec(html)![1]!)
  expect(boot).toMatchObject({ session: null, locale: 'en', display: { theme: 'contrast', text: 'normal' }, modules: [{ id: 'garden', entry: '/modules/garden/v1/remoteEntry.js', fills: [] }] })
  expect(boot.today).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  const map = JSON.parse(/<script type="importmap" nonce="[^"]+">(.*)<\/script>/.exec(html)![1]!)
  expect(Object.keys(map.integrity).sort()).toEqual(['/modules/garden/v1/assets/page-1.css', '/modules/garden/v1/assets/page-1.js', '/modules/garden/v1/remoteEntry.js', '/portal/assets/main-1.css', '/portal/assets/main-1.js', '/portal/assets/react-1.js'])
  expect(answer.headers.get('link')).toContain('</portal/assets/react-1.js>; rel=modulepreload; integrity="sha384-')
  expect(answer.headers.get('link')).not.toContain('/modules/')
})

test('a module’s page also starts the module’s files and the page’s own', async () => {
  const link = (await get('/garden/mine?x=1', { accept: 'text/html' })).headers.get('link')!
  expect(link).toContain('</modules/garden/v1/remoteEntry.js>; rel=modulepreload; integrity="sha384-')
  expect(link).toContain('</modules/garden/v1/assets/page-1.css>; rel=preload; as=style; crossorigin; integrity="sha384-')
  expect((await get('/garden', { accept: 'text/html' })).headers.get('link')).not.toContain('page-1.css')
})

test('the policy lets only the portal’s scripts run, and the nonce is the import map’s and new each time', async () => {
  const nonces = new Set<string>()
  for (let count = 0; count < 2; count++) {
    const answer = await get('/', { accept: 'text/html' })
    const policy = answer.headers.get('content-security-policy')!
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)![1]!
    nonces.add(nonce)
    expect(await answer.text()).toContain(`<script type="importmap" nonce="${nonce}">`)
    expect(policy).toContain("style-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  }
  expect(nonces.size).toBe(2)
})

test.each([
  ['/modules/garden/v1/assets/gone.js', '*/*'],
  ['/modules/garden/v1/assets/gone.css', 'text/css,*/*'],
  ['/modules/garden/v0/remoteEntry.js', '*/*'],
  ['/modules/garden/v1/secret.txt', '*/*'],
  ['/modules/garden/v1/..%2f..%2fapi/sector.ts', '*/*'],
  ['/modules/stale/v1/remoteEntry.js', '*/*'],
  ['/portal/assets/gone.js', 'text/html'],
  ['/portal/portal.json', '*/*'],
  ['/portal/..%2fdist-server/render.js', '*/*'],
  ['/favicon.ico', 'image/*'],
  ['/garden/photo.png', 'text/html'],
  ['/api/nobody/session.me', 'text/html'],
])('%s is not there: 404, no HTML, not kept (OP02)', async (path, accept) => {
  const answer = await get(path, { accept })
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toContain('json')
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('an address that ends in digits after a dot is a page’s, not a file’s: it is a procedure’s code', async () => {
  expect((await get('/nowhere/3.000347', { accept: 'text/html' })).headers.get('content-type')).toContain('text/html')
})

test('an unknown page is the portal’s own 404 page', async () => {
  const answer = await get('/nowhere', { accept: 'text/html' })
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toContain('text/html')
})

test('a page that another site’s form posts to is shown by GET, so that the session’s cookie comes along (OP42)', async () => {
  const post = (path: string) => fetch(portal.origin + path, { method: 'POST', redirect: 'manual', headers: { origin: 'https://bank.invalid', accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }, body: 'vnp_ResponseCode=00' })
  const answer = await post('/garden/plots/7?from=bank')
  expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([303, '/garden/plots/7?from=bank', 'no-store'])
  expect(await Promise.all(['/api/nobody/session.me', '/modules/garden/v1/remoteEntry.js', '/garden/photo.png'].map(async (path) => (await post(path)).status))).toEqual([404, 404, 404])
})

test('a module’s file is served for ever under its version, compressed', async () => {
  const answer = await get('/modules/garden/v1/remoteEntry.js', { 'accept-encoding': 'br' })
  expect(await answer.text()).toBe("export const id = 'garden'")
  expect(Object.fromEntries(answer.headers)).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable', 'content-type': 'text/javascript; charset=utf-8' })
})

test('the registry lists what the caller may open: desks only to their officers, another contract’s module to nobody', async () => {
  const list = async (browser: Browser) => (await (await browser.send(`${portal.origin}/registry/modules`)).json()) as { id: string; nav: { path: string }[]; fills: { id: string }[] }[]
  const signedOut = await list(new Browser())
  expect(signedOut.map((one) => one.id)).toEqual(['garden'])
  expect(signedOut[0]!.nav.map((one) => one.path)).toEqual(['/garden', '/garden/mine'])
  expect(signedOut[0]!.fills).toEqual([])
  const father = new Browser()
  await portal.signIn(father)
  expect((await list(father))[0]!.fills.map((one) => one.id)).toEqual(['plot'])
  const officer = new Browser()
  await portal.signIn(officer, { citizenId: OFFICER })
  expect((await list(officer))[0]!.nav.map((one) => one.path)).toEqual(['/garden', '/garden/mine', '/garden/desk'])
  expect((await list(officer))[0]!.fills.map((one) => one.id)).toEqual(['plot', 'inbox'])
})

test('data in the page cannot end its script element', async () => {
  await portal.database.owner.query(`update platform.persons set full_name = '</script><script>alert(1)</script>' where citizen_id = $1`, [OFFICER])
  const browser = new Browser()
  await portal.signIn(browser, { citizenId: OFFICER })
  const { text } = await browser.open(`${portal.origin}/search`)
  expect(/id="mc-boot">([^<]*)<\/script>/.exec(text)![1]).toContain('\\u003c/script\\u003e')
})

test('language and colours can be chosen without a script, and the way back stays on the portal', async () => {
  const browser = new Browser()
  expect((await browser.open(`${portal.origin}/preferences?locale=en&theme=dark&text=larger&return=/garden`)).url).toBe(`${portal.origin}/garden`)
  expect((await browser.open(`${portal.origin}/`)).text).toContain('<html lang="en" data-theme="dark" data-text="larger" data-portal="p1">')
  expect((await browser.open(`${portal.origin}/preferences?locale=xx&return=//evil.example`)).url).toBe(`${portal.origin}/`)
})

test('health and readiness answer JSON', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'up' })
  expect(await (await get('/readyz')).json()).toEqual({ status: 'ready', database: 'up', migrations: 'applied', sectors: ['garden'] })
})

test('building anew beside a running gateway changes nothing: files come from the store', async () => {
  const { rename } = await import('node:fs/promises')
  const dist = `${portal.appsDir}/garden/dist`
  await rename(dist, `${dist}.away`)
  try {
    expect((await get('/modules/garden/v1/assets/page-1.js', { 'accept-encoding': 'br' })).status).toBe(200)
  } finally {
    await rename(`${dist}.away`, dist)
  }
})

test('a stored file that was changed or taken away is not given out, and the change is reported with both hashes (OP09)', async () => {
  const { readFile, rm, writeFile } = await import('node:fs/promises')
  const { rows } = await portal.database.owner.query<{ hash: string }>(`select hash from platform.release_files where module = 'garden' and path = 'assets/page-1.js'`)
  const hash = rows[0]!.hash
  const blob = `${portal.appsDir}/.blobs/${hash.slice(0, 2)}/${hash}`
  const before = await readFile(blob)
  const plain = () => get('/modules/garden/v1/assets/page-1.js', { 'accept-encoding': 'identity' })
  await writeFile(blob, 'export const page = 2')
  const changed = await plain()
  expect(changed.status).toBe(502)
  expect(await changed.json()).toMatchObject({ error: 'file-changed', file: 'assets/page-1.js', expected: hash })
  const reports = await portal.database.owner.query<{ detail: string }>(`select detail from platform.client_reports where kind = 'integrity' and module = 'garden'`)
  expect(reports.rows[0]!.detail).toContain(hash)
  await rm(blob)
  expect((await plain()).status).toBe(404)
  await writeFile(blob, before)
  expect((await plain()).status).toBe(200)
})

test('long JSON answers are compressed', async () => {
  const answer = await get('/registry/modules', { 'accept-encoding': 'gzip' })
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect(await answer.json()).toMatchObject([{ id: 'garden' }])
})

test('one’s own home page carries the answers that its cards ask for, the viewer’s and nobody else’s; what fails is left out', async () => {
  const answersOf = (html: string) => JSON.parse(/<script type="application\/json" id="mc-answers">(.*)<\/script>/.exec(html)?.[1] ?? 'null') as { path: string; data: { personId: string } }[] | null
  for (const citizenId of [FATHER, OFFICER]) {
    const browser = new Browser()
    await portal.signIn(browser, { citizenId })
    const page = await browser.open(`${portal.origin}/`)
    const answers = answersOf(page.text)!
    expect(answers.map((one) => one.path).toSorted()).toEqual(['day', 'whoAmI'])
    expect(answers.find((one) => one.path === 'whoAmI')).toMatchObject({ sector: 'garden', data: { personId: citizenId } })
    expect(page.text).not.toContain('a secret of the server')
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(answersOf((await browser.open(`${portal.origin}/garden`)).text)).toBeNull()
  }
  expect(answersOf(await (await get('/', { accept: 'text/html' })).text())).toBeNull()
})

test('MC_BRAND dresses the page: name, emblem and colours in the HTML, and the policy lets that style alone in', async () => {
  await using branded = await aPortal({ MC_BRAND: 'song-lam' })
  const answer = await fetch(`${branded.origin}/`, { headers: { accept: 'text/html' } })
  const html = await answer.text()
  const style = /<style>([^<]+)<\/style>/.exec(html)![1]!
  expect(style).toContain('--mc-pine: #1f3f73;')
  expect(html).toContain('<meta name="application-name" content="Một Cửa Sông Lam">')
  expect(html).toContain(encodeURIComponent('fill="#e9f1f2"'))
  const boot = JSON.parse(/id="mc-boot">(.*)<\/script>/.exec(html)![1]!)
  expect(boot.brand).toMatchObject({ place: { vi: 'Tỉnh Sông Lam (giả định)' }, emblem: { shape: 'round' } })
  const hash = createHash('sha256').update(style).digest('base64')
  expect(answer.headers.get('content-security-policy')).toContain(`style-src 'self' 'sha256-${hash}';`)
})

test('a portal whose brand is wrong does not start, and says why', async () => {
  await expect(aPortal({ MC_BRAND: 'no-such' })).rejects.toThrow('There is no brand no-such')
})

test('MC_LANGUAGES offers a further language: what was chosen lies over its base, in the page’s data and on the document', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'))
  const file = join(folder, 'tay.json')
  writeFileSync(file, JSON.stringify({ tag: 'tyz', name: 'Tày', base: 'vi', sentences: { 'Trang chủ': 'Tày: Trang chủ' } }))
  await using translated = await aPortal({ MC_LANGUAGES: file })
  rmSync(folder, { recursive: true })
  const pageFor = async (cookie: string) => {
    const html = await (await fetch(`${translated.origin}/`, { headers: { accept: 'text/html', cookie } })).text()
    return { tag: /<html lang="([^"]+)"/.exec(html)?.[1], boot: JSON.parse(/id="mc-boot">(.*)<\/script>/.exec(html)![1]!) }
  }
  const offered = [{ tag: 'tyz', name: 'Tày', base: 'vi' }]
  expect(await pageFor('mc-locale=vi; mc-language=tyz')).toMatchObject({ tag: 'tyz', boot: { locale: 'vi', languages: offered, language: { tag: 'tyz', sentences: { 'Trang chủ': 'Tày: Trang chủ' } } } })
  for (const cookie of ['mc-locale=en; mc-language=tyz', 'mc-locale=vi; mc-language=xx', 'mc-locale=vi; mc-language=', 'mc-locale=vi']) {
    const { tag, boot } = await pageFor(cookie)
    expect(tag).toBe(boot.locale)
    expect(boot).not.toHaveProperty('language')
    expect(boot.languages).toEqual(offered)
  }
  const { tag, boot } = await pageFor('')
  expect([tag, boot.locale]).toEqual(['vi', 'vi'])
})
