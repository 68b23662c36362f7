import { expect, test, type Page } from '@mc/e2e/fixtures'
import { withHostile } from '../hostile/with-hostile.ts'

const BROKEN = 'Trang này tạm thời không mở được'

test.use({ serviceWorkers: 'block' })
test.beforeEach(({ allowedConsole }) => {
  // The attacks speak in the console; what counts is what the person sees.
  allowedConsole.push(/./)
})

/** What the page tells the gateway of modules. */
function reportsOf(page: Page): { moduleId: string; stage: string; message: string }[] {
  const reports: { moduleId: string; stage: string; message: string }[] = []
  page.on('request', (request) => request.url().endsWith('reports.moduleFailure') && reports.push(request.postDataJSON()))
  return reports
}

/** The portal and the other modules go on: from where the attack was, in the same document, to a real module. */
async function restWorks(page: Page): Promise<void> {
  await page.locator('nav a[href="/transport"]').first().click()
  await expect(page).toHaveURL('/transport')
  await expect(page.locator('main a[href^="/transport/"]').first()).toBeVisible({ timeout: 20_000 })
}

for (const [id, words, stage] of [
  ['throws-on-load', BROKEN, 'load'],
  ['throws-on-render', BROKEN, 'render'],
  ['other-contract', BROKEN, 'load'],
  ['other-react', BROKEN, 'render'],
] as const)
  test(`${id}: a page with what happened, the rest goes on, the team is told`, async ({ page }) => {
    const reports = reportsOf(page)
    await withHostile(page)
    await page.goto(`/${id}`)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible()
    await expect.poll(() => reports).toContainEqual(expect.objectContaining({ moduleId: id, stage, version: 'v1' }))
    await restWorks(page)
  })

for (const [id, message] of [
  ['throws-on-click', 'Error: planned: on click'],
  ['rejects-later', 'Error: planned: later'],
] as const)
  test(`${id}: told once a visit, and the page goes on as it is (OP07)`, async ({ page }) => {
    const reports = reportsOf(page)
    await withHostile(page)
    await page.goto(`/${id}`)
    await expect(page.getByRole('heading', { level: 1, name: id.replaceAll('-', ' ') })).toBeVisible()
    if (id === 'throws-on-click') for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Bấm' }).click()
    await expect.poll(() => reports).toContainEqual(expect.objectContaining({ moduleId: id, stage: 'script', message, version: 'v1' }))
    await page.waitForTimeout(500)
    expect(reports.filter((one) => one.moduleId === id)).toHaveLength(1)
    await expect(page.getByRole('heading', { level: 1, name: id.replaceAll('-', ' ') })).toBeVisible()
    await restWorks(page)
  })

for (const [name, answer] of [
  ['404', { status: 404, contentType: 'application/json', body: '{}' }],
  ['500', { status: 500, contentType: 'application/json', body: '{}' }],
  ['a page of HTML', { status: 200, contentType: 'text/html', body: '<h1>Xin chào</h1>' }],
] as const)
  test(`a module whose file is answered with ${name}`, async ({ page }) => {
    const reports = reportsOf(page)
    await withHostile(page, { answers: answer })
    await page.goto('/answers')
    await expect(page.getByText(/Trang này tạm thời không mở được|Trang này chưa được mở/)).toBeVisible()
    await expect.poll(() => reports).toContainEqual(expect.objectContaining({ moduleId: 'answers', stage: 'load' }))
    await restWorks(page)
  })

test('a file changed after its release does not run, the page says so, the report names file and hashes; a retry in the page neither', async ({ page }) => {
  const reports = reportsOf(page)
  await withHostile(page, { 'throws-on-render': { body: 'globalThis.mcEvil = 1; export const init = () => {}; export const get = () => {}' } })
  await page.goto('/throws-on-render')
  await expect(page.getByText('Trang này chưa được mở, để bảo vệ người dùng')).toBeVisible()
  await expect.poll(() => reports.find((one) => one.stage === 'integrity')?.message).toMatch(/^\/modules\/throws-on-render\/v1\/remoteEntry\.js expected sha384-\S{64} found sha384-\S{64}$/)
  await restWorks(page)
  // Coming back fetches under another address, which has the hash too.
  await page.locator('nav a[href="/throws-on-render"]').first().click()
  await expect(page.getByText('Trang này chưa được mở, để bảo vệ người dùng')).toBeVisible()
  expect(await page.evaluate(() => 'mcEvil' in globalThis)).toBe(false)
})

test('a module that never finishes loading', async ({ page }) => {
  await withHostile(page)
  await page.goto('/never-loads')
  await expect(page.getByText('Trang đang mở chậm')).toBeVisible({ timeout: 20_000 })
  await restWorks(page)
})

test('a module that loads the page again and again is stopped', async ({ page }) => {
  await withHostile(page)
  await page.goto('/reloads').catch(() => undefined)
  await expect(page.getByText('Trang này đã tự tải lại nhiều lần')).toBeVisible({ timeout: 30_000 })
  await restWorks(page)
})

test('another React in the shared list reaches no other module', async ({ page }) => {
  await withHostile(page)
  await page.goto('/other-react')
  await expect(page.getByText(BROKEN)).toBeVisible()
  for (const id of ['health', 'transport']) {
    await page.locator(`nav a[href="/${id}"]`).first().click()
    await expect(page.locator(`main a[href^="/${id}/"]`).first()).toBeVisible({ timeout: 20_000 })
  }
})

test('styles for everything are gone with the module, and a style element is not taken at all', async ({ page }) => {
  const reports = reportsOf(page)
  await withHostile(page)
  await page.goto('/')
  const colour = () => page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.querySelector('nav')!).display])
  const before = await colour()
  await page.locator('nav a[href="/styles-all"]').first().click()
  await expect.poll(colour).not.toEqual(before)
  await page.goBack()
  await expect.poll(colour).toEqual(before)
  expect(await page.evaluate(() => [...document.querySelectorAll('style')].every((one) => one.sheet === null))).toBe(true)
  await expect.poll(() => reports.some((one) => one.moduleId === 'styles-all' && one.stage === 'leak')).toBe(true)
  await restWorks(page)
})

test('style sheet files of a module change nothing elsewhere, and no visit adds more of them (OP06)', async ({ page }) => {
  await page.route('**/modules/styles-files/v1/*.css', (route) => route.fulfill({ contentType: 'text/css', body: 'body, h1, .card, * { color: rgb(255, 0, 0) !important; letter-spacing: 9px !important }' }))
  await withHostile(page)
  await page.goto('/')
  const looks = () => page.evaluate(() => [...document.querySelectorAll('header *, nav *, main *, footer *')].slice(0, 40).map((one) => [getComputedStyle(one).color, getComputedStyle(one).letterSpacing, getComputedStyle(one).display].join()))
  const sheets = () => page.evaluate(() => document.styleSheets.length)
  const go = async (path: string) => {
    await page.locator(`nav a[href="${path}"]`).first().click()
    await expect(page).toHaveURL(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await go('/transport')
  await expect(page.locator('main a[href^="/transport/"]').first()).toBeVisible({ timeout: 20_000 })
  const before = await looks()
  let after2 = 0
  for (let visit = 1; visit <= 20; visit++) {
    await go('/styles-files')
    if (visit === 1) await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).letterSpacing)).toBe('9px')
    await go('/transport')
    await expect.poll(looks).toEqual(before)
    if (visit === 2) after2 = await sheets()
  }
  expect(await sheets()).toBe(after2)
})

test('timers and listeners end with the module’s last page', async ({ page }) => {
  const reports = reportsOf(page)
  await withHostile(page)
  await page.goto('/leaks')
  const ticks = () => page.evaluate(() => (globalThis as { mcTicks?: number }).mcTicks ?? 0)
  await expect.poll(ticks).toBeGreaterThan(1)
  await restWorks(page)
  await expect.poll(() => reports.find((one) => one.stage === 'leak')?.message).toContain('left 3 timers or listeners')
  const before = await ticks()
  await page.evaluate(() => dispatchEvent(new Event('mc-ping')))
  await page.waitForTimeout(300)
  expect(await ticks()).toBe(before)
})

test('another module’s storage keys are refused and told', async ({ page }) => {
  const reports = reportsOf(page)
  await withHostile(page)
  await page.goto('/steals-storage')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('refused: NoModificationAllowedError')
  expect(await page.evaluate(() => [localStorage.getItem('mc.health.draft'), localStorage.getItem('mc.steals-storage.own')])).toEqual([null, '1'])
  await expect.poll(() => reports).toContainEqual(expect.objectContaining({ moduleId: 'steals-storage', stage: 'storage' }))
  await restWorks(page)
})

test('three seconds of a blocked page are told with the module’s name, and the page goes on', async ({ page }) => {
  const reports = reportsOf(page)
  await withHostile(page)
  await page.goto('/blocks')
  await expect.poll(() => page.evaluate(() => (globalThis as { mcBlockEnded?: boolean }).mcBlockEnded), { timeout: 15_000 }).toBe(true)
  await expect.poll(() => reports.find((one) => one.stage === 'blocked' && one.moduleId === 'blocks')?.message).toMatch(/^held the page for [23]\d{3} ms$/)
  await restWorks(page)
})

test('no text becomes script: eval, Function, markup, a second policy; the gateway is told', async ({ page }) => {
  const told = page.waitForRequest((request) => request.url().endsWith('/reports/csp'))
  await withHostile(page)
  await page.goto('/makes-script')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('eval EvalError; Function EvalError; policy TypeError; other policy TypeError; innerHTML TypeError')
  expect(await page.evaluate(() => 'mcEvil' in globalThis)).toBe(false)
  expect((await (await told).response())?.status()).toBe(204)
  await restWorks(page)
})
