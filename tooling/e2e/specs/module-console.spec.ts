import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '../src/fixtures.ts'

/** Đỗ Quang Huy, developer of the health team. */
const DEVELOPER = '019091000128'
/** Ma Văn Sơn, administrator of the province. */
const ADMINISTRATOR = '019070000134'
/** A release kept from the commit of contract 1. */
const KEPT = fileURLToPath(new URL('../../contracts/kept/releases/health-02e83644c80e/files/', import.meta.url))
/** A father of two, no developer. */
const CITIZEN = '019085000017'

test('the status page says how everything does, without script and in both languages', async ({ browser, baseURL, page, axe, speak }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const plain = await context.newPage()
  await plain.goto('/status')
  await expect(plain.getByRole('heading', { level: 1, name: 'Tình trạng dịch vụ' })).toBeVisible()
  await expect(plain.getByText('Đăng nhập (VNeID)')).toBeVisible()
  await expect(plain.getByText('Hoạt động bình thường').first()).toBeVisible()
  await context.close()
  await speak('en')
  await page.goto('/')
  await page.getByRole('link', { name: 'Service status' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Service status' })).toBeVisible()
  await expect(page.getByText(/No works are planned for the next 14 days\.|Servers are upgraded/).first()).toBeVisible()
  await axe(page)
})

test('the console is for developers', async ({ page, signedInAs }) => {
  await signedInAs(CITIZEN)
  await page.goto('/developer')
  await expect(page.getByText('Trang này dành cho nhóm phát triển')).toBeVisible()
  const answer = await page.request.get('/api/portal/releases.listModules')
  expect(answer.status()).toBe(403)
})

test('a developer sees a module, its releases, size and audit', async ({ page, signedInAs, axe }) => {
  await signedInAs(DEVELOPER)
  await page.goto('/account')
  await page.getByRole('link', { name: 'Mở bảng điều khiển mô-đun' }).click()
  await page.getByRole('table').getByRole('link', { name: 'Y tế', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Y tế' })).toBeVisible()
  await expect(page.getByRole('figure', { name: 'Dung lượng lần tải đầu theo thời gian' })).toBeVisible()
  await expect(page.getByText(/phục vụ ít nhất đến/).first()).toBeVisible()
  await expect(page.getByText(/Cài cùng cổng/).first()).toBeVisible()
  await axe(page)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true)
})

test('a module of another team is seen and not changed, and the page says why', async ({ page, signedInAs, axe }) => {
  await signedInAs(DEVELOPER)
  await page.goto('/developer/education')
  await expect(page.getByText('Mô-đun này do Nhóm phát triển mô-đun Giáo dục phụ trách')).toBeVisible()
  await expect(page.getByRole('button', { name: /Lấy về|Ngừng|Đưa lên/ })).toHaveCount(0)
  await axe(page)
  const promoted = await page.request.post('/api/portal/releases.stop', { data: { module: 'education', reason: 'Thử ngừng' }, headers: { origin: new URL(page.url()).origin } })
  expect(promoted.status()).toBe(403)
  expect(await promoted.text()).toContain('platform.release.not-your-module')

  await signedInAs(ADMINISTRATOR)
  await page.goto('/developer/education')
  await expect(page.getByText('Quản trị viên lấy về và ngừng được mọi mô-đun')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ngừng cả mô-đun' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Đưa lên/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Giao cho một nhóm' })).toBeVisible()
})

test('a developer makes a token and adds a key, publishes with both, and revokes them', async ({ page, signedInAs, axe }, { project }) => {
  // Three runs of the command, each a process of its own.
  test.slow()
  const name = `Máy dựng ${project.name} ${Date.now()}`
  const keyFile = join(mkdtempSync(join(tmpdir(), 'mc-key-')), 'team.key')
  const printed = release('keys', 'new', 'health', '--key', keyFile)
  const publicKey = /^ {2}(\S{44})$/m.exec(printed)?.[1] ?? ''
  await signedInAs(DEVELOPER)
  await page.goto('/developer/health')
  await page.getByRole('button', { name: 'Thêm khóa ký' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Khóa công khai').fill(publicKey)
  await dialog.getByLabel('Người giữ').fill(name)
  await dialog.getByLabel('Lý do').fill('Máy dựng mới')
  await axe(page)
  await dialog.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(dialog).toBeHidden()
  const keyRow = page.getByRole('row').filter({ hasText: name })
  await expect(keyRow.getByText(/^Thêm /)).toBeVisible()

  await page.getByRole('button', { name: 'Tạo mã triển khai' }).click()
  await dialog.getByLabel('Tên mã').fill(name)
  await dialog.getByLabel('Lý do').fill('Máy dựng mới')
  await dialog.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(dialog.getByText('Mã này chỉ hiện một lần')).toBeVisible()
  const token = (await dialog.getByText(/^mcd_/).textContent()) ?? ''
  await axe(page)
  await dialog.getByRole('button', { name: 'Đã chép, đóng' }).click()
  await expect(page.getByText(token)).toHaveCount(0)
  const publishes = () => release('health', '--dist', KEPT, '--key', keyFile, '--token', token)
  expect(publishes()).toContain('health')

  for (const [what, row] of [['Thu hồi mã triển khai', page.getByRole('row').filter({ hasText: name }).filter({ hasText: 'Còn hiệu lực' })], ['Thu hồi khóa ký', keyRow.filter({ hasText: 'Thêm' })]] as const) {
    await row.getByRole('button', { name: /^Thu hồi/ }).click()
    await expect(dialog.getByRole('heading', { name: what })).toBeVisible()
    await dialog.getByLabel('Lý do').fill('Thử xong')
    await dialog.getByRole('button', { name: 'Thực hiện' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Có hiệu lực ngay với bản phát hành kế tiếp')).toBeVisible()
  }
  await expect(page.getByRole('row').filter({ hasText: name }).filter({ hasText: /Đã thu hồi/ })).toHaveCount(2)
  expect(publishes).toThrow(/token-refused/)
})

test('an administrator ends keys of any module, makes none, and adds a module that is to come', async ({ page, signedInAs, axe }) => {
  await signedInAs(ADMINISTRATOR)
  await page.goto('/developer/health')
  await expect(page.getByRole('button', { name: /^Thu hồi: / }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /Thêm khóa ký|Tạo mã triển khai/ })).toHaveCount(0)
  await page.goto('/developer')
  await page.getByRole('button', { name: 'Thêm mô-đun' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Tên mô-đun').fill('health')
  await dialog.getByLabel('Nhóm').selectOption({ label: 'Nhóm phát triển mô-đun Y tế' })
  await dialog.getByLabel('Lý do').fill('Thử')
  await dialog.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(dialog.getByText('Đã có mô-đun tên này.').first()).toBeVisible()
  await axe(page)
})

// A release kept from the commit of contract 1, published to a portal of contract 2: it is promoted, its pages work, and it is taken back.
test('a release of an older contract is promoted, works, and is rolled back', async ({ page, signedInAs }, { project }) => {
  // Both sizes at once would move the same pointer.
  test.skip(project.name === 'phone', 'the console on a phone is looked at above')
  test.slow()
  const { version } = JSON.parse(readFileSync(join(KEPT, 'module.json'), 'utf8')) as { version: string }
  await signedInAs(DEVELOPER)
  await page.goto('/developer/health')
  await expect(page.getByRole('heading', { level: 2, name: 'Bản phát hành' })).toBeVisible()
  // The open console asks for nothing until the registry says that something changed.
  let asked = 0
  page.on('request', (request) => request.url().includes('releases.getModule') && asked++)
  await page.waitForTimeout(5_000)
  expect(asked).toBe(0)
  release('health', '--dist', KEPT)
  await expect(page.getByRole('button', { name: `Đưa lên ổn định: ${version}` })).toBeVisible({ timeout: 3_000 })
  await page.getByRole('button', { name: `Đưa lên ổn định: ${version}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(dialog.getByText('Hãy ghi lý do, ít nhất 3 ký tự.').first()).toBeVisible()
  await dialog.getByLabel('Lý do').fill('Thử bản của hợp đồng cũ')
  await dialog.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(page.getByText(/^Đã thực hiện/)).toBeVisible()
  await expect(page.getByText(`Đưa lên ổn định: ${version}`).first()).toBeVisible()

  await signedInAs(CITIZEN)
  const entry = page.waitForResponse((response) => response.url().includes(`/modules/health/${version}/remoteEntry.js`))
  await page.goto('/health/insurance')
  expect((await entry).status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1, name: 'Thẻ bảo hiểm y tế' })).toBeVisible()
  await expect(page.getByText('Nguyễn Văn Hùng').first()).toBeVisible()

  await signedInAs(DEVELOPER)
  await page.goto('/developer/health')
  await page.getByRole('button', { name: 'Lấy về bản trước' }).click()
  await page.getByRole('dialog').getByLabel('Lý do').fill('Xong thử nghiệm')
  await page.getByRole('dialog').getByRole('button', { name: 'Thực hiện' }).click()
  await expect(page.getByText(/^Đã thực hiện/)).toBeVisible()
  await expect(page.getByText(`Lấy về`).first()).toBeVisible()
  await expect(page.getByRole('button', { name: `Đưa lên ổn định: ${version}` })).toBeVisible()
})

/** The teams' own command. @returns what it prints @throws with what it prints when it is refused */
function release(...words: string[]): string {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  return execFileSync(process.execPath, ['tooling/release/src/main.ts', ...words, '--to', process.env['MC_E2E_URL'] ?? 'http://localhost:4000'], { cwd: root, encoding: 'utf8' })
}
