import { changedBuild } from '@mc/release/testing'
import type { BrowserContext, Page } from '@playwright/test'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, signIn, test } from '../src/fixtures.ts'

/** Đỗ Quang Huy, developer. */
const DEVELOPER = '019091000128'
/** Ma Văn Sơn, administrator of the province. */
const ADMINISTRATOR = '019070000134'
/** A father of two, no developer. */
const CITIZEN = '019085000017'
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const INSTALLED = join(ROOT, 'apps/education/dist')
/** A heading of the front page as it is, and as the next release has it. */
const OLD = 'Kết quả được tính thế nào'
const NEW = 'Cách tính kết quả, viết lại'
const PUPIL = '1900000042'
const run = promisify(execFile)

type Manifest = { version: string; files: { path: string; integrity: string }[] }

// One after another: every step moves what all browsers get of one module.
test.describe.configure({ mode: 'serial' })

let build: string
let version: string
const installed = (JSON.parse(readFileSync(join(INSTALLED, 'module.json'), 'utf8')) as Manifest).version

test.beforeAll(async ({}, info) => {
  build = info.outputPath('build')
  version = await changedBuild({ from: INSTALLED, to: build, replace: OLD, by: NEW })
  await release('education', '--dist', build)
})

test('a release on no channel is seen by its address, by developers only', async ({ page, signedInAs, allowedConsole }) => {
  allowedConsole.push(/403/)
  const preview = `/registry/preview/education/${version}`
  await signedInAs(DEVELOPER)
  await page.goto(preview)
  await expect(page).toHaveURL('/education')
  await expect(heading(page, NEW)).toBeVisible()
  await page.goto('/registry/preview/stop')
  await page.goto('/education')
  await expect(heading(page, OLD)).toBeVisible()

  await signedInAs(CITIZEN)
  expect((await page.request.get(preview)).status()).toBe(403)
  expect((await page.request.get(`/modules/education/${version}/remoteEntry.js`)).status()).toBe(404)
  // The cookie alone, copied from a developer, opens nothing.
  await page.context().addCookies([{ name: 'mc-preview', value: `education@${version}`, url: page.url() }])
  await page.goto('/education')
  await expect(heading(page, OLD)).toBeVisible()
})

test('a release comes to an open page at its next entry, and is taken back the same way', async ({ page, context }) => {
  const documents = countDocuments(page)
  await page.goto('/education')
  await expect(heading(page, OLD)).toBeVisible()
  const untouched = await openWithTyped(context)

  await release('education', '--promote', version)
  const notice = page.getByText('Phần “Giáo dục” có bản mới')
  await expect(notice).toBeVisible()
  await expect(heading(page, OLD)).toBeVisible()
  // Within the part everything stays as it was begun.
  await page.getByRole('link', { name: 'Tra cứu không cần tài khoản' }).click()
  await expect(page.getByRole('textbox', { name: /Mã học sinh/ })).toBeVisible()
  await page.goBack()
  await expect(heading(page, OLD)).toBeVisible()

  const entry = page.waitForResponse((response) => response.url().includes(`/modules/education/${version}/remoteEntry.js`))
  await enterAnew(page)
  expect((await entry).status()).toBe(200)
  await expect(heading(page, NEW)).toBeVisible()
  await expect(notice).toBeHidden()
  expect(await page.locator('script[type=importmap]').count()).toBeGreaterThanOrEqual(2)
  expect(await hashesMissing(page)).toEqual([])
  await expectUntouched(untouched)

  await release('education', '--roll-back')
  await expect(notice).toBeVisible()
  await expect(heading(page, NEW)).toBeVisible()
  await enterAnew(page)
  await expect(heading(page, OLD)).toBeVisible()
  expect(documents()).toBe(1)
  await expectUntouched(untouched)
  // Its other pages are fetched only now, from the release with which it began.
  await untouched.locator('nav a[href="/education"]').first().click()
  await expect(heading(untouched, OLD)).toBeVisible()
  // Whatever is on a channel, every release's files stay where they were (OP01).
  for (const one of [installed, version]) expect((await page.request.get(`/modules/education/${one}/remoteEntry.js`)).status()).toBe(200)
})

test('whoever does not want to wait uses the new release at once', async ({ page }) => {
  await page.goto('/education')
  await expect(heading(page, OLD)).toBeVisible()
  await release('education', '--promote', version)
  await page.getByRole('button', { name: 'Dùng bản mới ngay' }).click()
  await expect(heading(page, NEW)).toBeVisible()
  await release('education', '--roll-back')
  await page.getByRole('button', { name: 'Dùng bản mới ngay' }).click()
  await expect(heading(page, OLD)).toBeVisible()
})

test('a release that comes between a page’s HTML and its script is not missed', async ({ page }) => {
  const begun = Promise.withResolvers<void>()
  await page.route('**/registry/live', async (route) => {
    await begun.promise
    await route.continue()
  })
  await page.goto('/education')
  await expect(heading(page, OLD)).toBeVisible()
  await release('education', '--promote', version)
  begun.resolve()
  await expect(page.getByText('Phần “Giáo dục” có bản mới')).toBeVisible()
  await release('education', '--roll-back')
  await expect(page.getByText('Phần “Giáo dục” có bản mới')).toBeHidden()
})

test('a file of the new release that was changed on the way is not run in a page that was open', async ({ page, allowedConsole }) => {
  allowedConsole.push(/integrity|Failed to load|Failed to fetch/i)
  await page.goto('/health')
  await expect(page.getByRole('heading', { level: 1, name: 'Y tế' })).toBeVisible()
  await page.route(`**/modules/education/${version}/assets/front.page*`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()};globalThis.wasRun = true` })
  })
  await release('education', '--promote', version)
  await expect.poll(() => hashesMissing(page)).toEqual([])
  await page.locator('nav a[href="/education"]').first().click()
  await expect(page.getByText('Trang này chưa được mở, để bảo vệ người dùng')).toBeVisible()
  expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false)
  await release('education', '--roll-back')
})

test('a stopped module says so, the others work, and it comes back', async ({ page, browser, baseURL }) => {
  await page.goto('/education')
  await expect(heading(page, OLD)).toBeVisible()
  const developers = await browser.newContext({ ...(baseURL && { baseURL }) })
  const desk = await developers.newPage()
  // Education is not the health team's: an administrator stops any module.
  await signIn(desk, ADMINISTRATOR)

  await change(desk, 'Ngừng cả mô-đun')
  // A tab that had its code already is not led to it either.
  await expect(async () => {
    await enterAnew(page)
    await expect(page.getByText('Phần này đang tạm dừng')).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 15_000 })
  await expectStopped(page)
  const fresh = await page.context().newPage()
  await fresh.goto('/education')
  await expectStopped(fresh)
  expect((await fresh.request.get(`/modules/education/${installed}/remoteEntry.js`)).status()).toBe(410)
  await fresh.goto('/transport')
  await expect(fresh.getByRole('heading', { level: 1, name: 'Giao thông' })).toBeVisible()

  await change(desk, 'Cho chạy lại')
  await expect(async () => {
    await enterAnew(page)
    await expect(heading(page, OLD)).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 15_000 })
  await fresh.goto('/education')
  await expect(heading(fresh, OLD)).toBeVisible()
  await developers.close()
})

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 2, name })
}

/** Leaves the part for another and comes back, by the portal's own links. */
async function enterAnew(page: Page): Promise<void> {
  await page.locator('nav a[href="/health"]').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Y tế' })).toBeVisible()
  await page.locator('nav a[href="/education"]').first().click()
}

function countDocuments(page: Page): () => number {
  let count = 0
  page.on('request', (request) => request.isNavigationRequest() && request.frame() === page.mainFrame() && count++)
  return () => count
}

/** Another tab, with something typed that nobody touches from here on. */
async function openWithTyped(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage()
  await tab.goto('/education/look-up')
  await tab.getByRole('textbox', { name: /Mã học sinh/ }).fill(PUPIL)
  return tab
}

async function expectUntouched(tab: Page): Promise<void> {
  await expect(tab.getByRole('textbox', { name: /Mã học sinh/ })).toHaveValue(/19 ?0000 ?0042/)
  expect(await tab.evaluate(() => performance.getEntriesByType('resource').some((one) => /\/modules\/education\//.test(one.name)))).toBe(true)
  expect(await tab.evaluate((other) => performance.getEntriesByType('resource').some((one) => one.name.includes(other)), version)).toBe(false)
}

async function expectStopped(page: Page): Promise<void> {
  await expect(page.getByText('Phần này đang tạm dừng')).toBeVisible()
  await expect(page.getByText('Các phần khác của cổng vẫn dùng được bình thường.')).toBeVisible()
}

/** Files of the new release whose hash no import map of the page knows. */
async function hashesMissing(page: Page): Promise<string[]> {
  const maps = await page.locator('script[type=importmap]').allTextContents()
  const known: Record<string, string> = Object.assign({}, ...maps.map((text) => (JSON.parse(text) as { integrity?: Record<string, string> }).integrity))
  const { files } = JSON.parse(readFileSync(join(build, 'module.json'), 'utf8')) as Manifest
  return files.filter((one) => one.path.endsWith('.js') && known[`/modules/education/${version}/${one.path}`] !== one.integrity).map((one) => one.path)
}

/** A change by hand at the console. */
async function change(desk: Page, what: string): Promise<void> {
  await desk.goto('/developer/education')
  await desk.getByRole('button', { name: what, exact: true }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByLabel('Lý do').fill('Thử công tắc dừng')
  await dialog.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(desk.getByText(/^Đã thực hiện/)).toBeVisible()
}

/** The teams' own command. */
async function release(...args: string[]): Promise<void> {
  await run(process.execPath, ['tooling/release/src/main.ts', ...args, '--to', process.env['MC_E2E_URL'] ?? 'http://localhost:4000', '--reason', 'Thử bản mới'], { cwd: ROOT })
}
