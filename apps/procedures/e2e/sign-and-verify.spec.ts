import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@mc/e2e/fixtures'
import type { Page } from '@playwright/test'

/** Leads offices of the province, for which the seed has results that wait for a signature. */
const PROVINCE_LEADER = '019072000192'
const COMMUNE_LEADER = '019075000203'
/** Has one dossier whose result the leader of the commune has still to sign. */
const MERCHANT = (JSON.parse(readFileSync(new URL('../../../tooling/sandboxes/vneid/src/demo-people.json', import.meta.url), 'utf8')) as { citizenId: string; name: string }[]).find(({ citizenId }) => citizenId === '019088000112')!
const PIN = '123456'

/** Drawing, signing, stamping and checking take seconds on a busy machine. */
const SIGNING_MS = 30_000

/** Signs one waiting result. @returns where anybody checks it */
async function signOne(page: Page, which: 'first' | 'last' | string): Promise<string> {
  await page.goto('/procedures/sign')
  await page.waitForURL(/^http:\/\/procedures\./)
  const boxes = page.getByRole('checkbox')
  const wanted = which === 'first' || which === 'last' ? boxes[which]() : boxes.and(page.getByLabel(new RegExp(`${which}$`)))
  await wanted.check()
  await page.getByLabel(/Mã PIN chữ ký số/).fill('654321')
  await page.getByRole('button', { name: 'Ký văn bản' }).click()
  await expect(page.getByRole('alert')).toContainText(/Còn \d lần thử/)
  await page.getByLabel(/Mã PIN chữ ký số/).fill(PIN)
  await page.getByRole('button', { name: 'Ký văn bản' }).click()
  await expect(page.getByText('Đã ký 1 văn bản')).toBeVisible({ timeout: SIGNING_MS })
  return (await page.getByRole('link', { name: /^Kiểm tra .* số / }).getAttribute('href'))!
}

async function downloaded(page: Page, button: string | RegExp, path: string): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)
  await file.saveAs(path)
  return readFileSync(path)
}

/** What poppler says of a file that it knows nothing else of. */
function pdfsig(path: string): string {
  return execFileSync('pdfsig', ['-nocert', path], { encoding: 'utf8' })
}

async function checkUpload(page: Page, path: string): Promise<void> {
  await page.goto('/procedures/verify')
  await page.getByLabel(/Tệp PDF đã nhận/).setInputFiles(path)
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click()
}

test.describe('signing', () => {
  // A wrong PIN is a refusal, which the browser tells in its console too.
  test.use({ allowedConsole: [/status of 400/] })

  test('a leader signs, anybody verifies, a changed file is refused', async ({ page, context, signedInAs, axe }, info) => {
    test.setTimeout(180_000)
    await signedInAs(PROVINCE_LEADER)
    // Both projects may run at once: each has its own.
    const address = await signOne(page, info.project.name === 'desktop' ? 'first' : 'last')
    await context.clearCookies()
    await page.goto(address)
    await expect(page.getByText('Chữ ký và nội dung là thật')).toBeVisible({ timeout: SIGNING_MS })
    await expect(page.getByText('Chữ ký hợp lệ')).toHaveCount(2)
    await expect(page.getByText('Đặng Quốc Việt')).toBeVisible()
    await axe(page)
    const path = info.outputPath('result.pdf')
    const pdf = await downloaded(page, 'Tải bản gốc để so sánh', path)
    expect(pdfsig(path).match(/Signature is Valid/g)).toHaveLength(2)

    await checkUpload(page, path)
    await expect(page.getByText('Chữ ký và nội dung là thật')).toBeVisible({ timeout: SIGNING_MS })
    pdf[900] = pdf[900]! ^ 1
    const changed = info.outputPath('changed.pdf')
    writeFileSync(changed, pdf)
    await checkUpload(page, changed)
    await expect(page.getByRole('alert')).toContainText('Tệp đã bị sửa', { timeout: SIGNING_MS })
    await axe(page)
  })

  test('the applicant downloads what the leader signed', async ({ page, signedInAs, axe }, info) => {
    test.skip(info.project.name !== 'desktop', 'the seed has one such dossier')
    test.setTimeout(180_000)
    await signedInAs(COMMUNE_LEADER)
    await signOne(page, MERCHANT.name)
    await signedInAs(MERCHANT.citizenId)
    await page.goto('/procedures/mine')
    await page.getByRole('link', { name: /hợp tác xã/ }).first().click()
    await expect(page.getByText('Kết quả đã ký số').first()).toBeVisible()
    await axe(page)
    const path = info.outputPath('mine.pdf')
    await downloaded(page, 'Tải Kết quả đã ký số', path)
    const said = pdfsig(path)
    expect(said.match(/Signature is Valid/g)).toHaveLength(2)
    expect(said).toContain('Trương Văn Nghĩa')
    await downloaded(page, 'Tải Giấy tiếp nhận hồ sơ và hẹn trả kết quả', info.outputPath('receipt.pdf'))
  })

  test('a code that was made up is of no document', async ({ page }) => {
    await page.goto('/procedures/verify')
    await page.getByLabel(/Mã kiểm tra/).fill('7h2k-9qx4-m0az-b3tc')
    await page.getByRole('button', { name: 'Kiểm tra mã' }).click()
    await expect(page.getByRole('alert')).toContainText('đừng tin văn bản')
  })
})
