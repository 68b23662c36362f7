// `npm test -- dev`: what a developer sees while editing. A generated module in a copy of the repository is served by
// `npm run dev`; edits show in a real Chromium without a reload and with the state kept, in the portal and in the harness.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumPath, launchFlags } from '@mc/tooling-browser'
import { chromium, expect as playwrightExpect, type Page } from '@playwright/test'
import { run, scratchWorkspace } from './scratch-workspace.ts'
import { seeOverride } from './see-override.ts'
import { startScratch } from './start-scratch.ts'

const SOURCE = fileURLToPath(new URL('../../../', import.meta.url))
const ID = 'tourism'
const PORT = Number(process.env['MC_DEV_PROOF_PORT'] ?? 4440)
const ALONE = `http://localhost:${PORT + 151}`
const OFFICER = '019182000080'
const CITIZEN = '019085000017'

/** A look may wait for Vite to bundle what a page imports, on a machine that does other things too. */
const expect = playwrightExpect.configure({ timeout: 30_000 })

const { root } = await step('a copy of the repository with a new module', () => {
  const scratch = scratchWorkspace(SOURCE, 'dev')
  rmSync(join(scratch.root, 'apps', ID), { recursive: true, force: true })
  run(scratch.root, process.execPath, ['tooling/start/src/main.ts', 'new-module', ID, '--vi', 'Du lịch', '--en', 'Tourism'])
  return scratch
})
const dev = await step(`npm run dev -- ${ID}`, () => startScratch(root, PORT, ['dev', ID], { TURBO_CACHE_DIR: join(SOURCE, '.turbo/cache'), TURBO_TELEMETRY_DISABLED: '1' }))
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...launchFlags] })
try {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  const alone = await context.newPage()
  await step('alone on the running gateway: signed out, then a demo person, slots, language and colours', () => seeAlone(alone))
  await step('alone: an edit shows without a reload and keeps what was typed', () => seeEdit(alone, `${ALONE}/${ID}/desk`))
  // Whoever signed in there is signed in here: cookies of localhost are shared by its ports.
  await step('in the portal: the same', async () => seeEdit(await context.newPage(), `${dev.address}/${ID}/desk`))
  await step('alone on the fixtures of its stories, with a role', () => seeFixtures(alone))
  await dev.stop()
  await step('in a portal that is deployed, by address: badge, hot reload, one press to stop, attacks', () => seeOverride({ root, port: PORT, id: ID, browser }))
} catch (error) {
  console.error(dev.output().slice(-4_000))
  for (const page of browser.contexts().flatMap((context) => context.pages())) console.error(`\n${page.url()}:\n${(await page.locator('body').innerText()).slice(-1_500)}`)
  throw error
} finally {
  await browser.close()
  await dev.stop()
}
process.exit(0)

async function seeAlone(page: Page): Promise<void> {
  await page.goto(`${ALONE}/`)
  await expect(page.getByRole('heading', { level: 1, name: 'Du lịch' })).toBeVisible()
  await expect(page.getByLabel('Dữ liệu')).toHaveValue('gateway')
  await page.getByRole('navigation').getByRole('link', { name: 'Yêu cầu của tôi' }).click()
  await expect(page.getByText('Trang này cần đăng nhập')).toBeVisible()
  await become(page, CITIZEN)
  await expect(page.getByRole('button', { name: 'Gửi yêu cầu' })).toBeVisible()
  await page.getByRole('link', { name: 'Chỗ trên trang khác' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Đã có trả lời' })).toBeVisible()
  await page.getByRole('button', { name: /English/ }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Answered:' })).toBeVisible()
  await page.getByLabel('Colours').selectOption('dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: /Tiếng Việt/ }).click()
  await become(page, OFFICER)
}

async function become(page: Page, citizenId: string): Promise<void> {
  const loaded = page.waitForEvent('load')
  await page.getByLabel('Người dùng thử').selectOption(citizenId)
  await loaded
  await expect(page.getByLabel('Người dùng thử')).toHaveValue(citizenId)
}

/** Edits a component of the open page, and puts it back: React's state and the document must live through both. */
async function seeEdit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const answer = page.getByRole('article').first().getByRole('textbox')
  await expect(answer).toBeVisible()
  await answer.fill('Đang soạn dở')
  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''))
  const file = join(root, `apps/${ID}/web/desk/answer-request.tsx`)
  const before = readFileSync(file, 'utf8')
  const edited = page.getByText('Sửa nóng').first()
  try {
    // Saved again when nothing happens: on a machine at its limit the system loses an event of a file now and then.
    await expect(async () => {
      writeFileSync(file, before.replace('<p>{request.body}</p>', '<p>Sửa nóng: {request.body}</p>'))
      await expect(edited).toBeVisible({ timeout: 10_000 })
    }).toPass({ timeout: 40_000 })
    await expect(answer).toHaveValue('Đang soạn dở')
  } finally {
    writeFileSync(file, before)
  }
  await expect(async () => {
    writeFileSync(file, before)
    await expect(edited).toHaveCount(0, { timeout: 10_000 })
  }).toPass({ timeout: 40_000 })
  await expect(answer).toHaveValue('Đang soạn dở')
  await expect(page.locator('html')).toHaveAttribute('data-same-document', '')
}

async function seeFixtures(page: Page): Promise<void> {
  await page.goto(`${ALONE}/${ID}/desk`)
  await expect(page.getByLabel('Dữ liệu')).toBeVisible()
  const loaded = page.waitForEvent('load')
  await page.getByLabel('Dữ liệu').selectOption('stories')
  await loaded
  await page.getByLabel('Vai').selectOption('one-stop.officer')
  await expect(page.getByRole('article', { name: 'Đề nghị sửa thông tin' })).toBeVisible()
}

async function step<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const began = process.hrtime.bigint()
  const result = await work()
  console.log(`  ${what}: ${(Number((process.hrtime.bigint() - began) / 1_000_000n) / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} s`)
  return result
}
