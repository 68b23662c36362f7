import { expect, test, type Page } from '../src/fixtures.ts'

/** Ma Văn Sơn, administrator of the province. */
const ADMINISTRATOR = '019070000134'
const CITIZEN = '019085000017'
const VIETNAM_MS = 7 * 3_600_000

/** Day, month, year and time in Vietnam, so many hours from now. */
function at(hours: number) {
  const [date = '', time = ''] = new Date(Date.now() + hours * 3_600_000 + VIETNAM_MS).toISOString().split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month, day, time: time.slice(0, 5) }
}

async function fillTime(page: Page, which: 'bắt đầu' | 'kết thúc', hours: number): Promise<void> {
  const { year, month, day, time } = at(hours)
  const group = page.getByRole('group', { name: new RegExp(`Ngày ${which}`) })
  await group.getByRole('textbox', { name: 'Ngày' }).fill(day)
  await group.getByRole('textbox', { name: 'Tháng' }).fill(month)
  await group.getByRole('textbox', { name: 'Năm' }).fill(year)
  await page.getByRole('textbox', { name: new RegExp(`Giờ ${which}`) }).fill(time)
}

/** Another gateway hears of a change within ten seconds (docs/status.md); people open the page again. */
function soon(seen: () => Promise<void>): Promise<void> {
  return expect(seen).toPass({ timeout: 20_000 })
}
const AT_ONCE = { timeout: 1_000 }

test('an administrator announces, changes and ends works; people see them where they are', async ({ page, browser, baseURL, signedInAs, axe }, { project }) => {
  // Three changes, each waited for at another gateway.
  test.slow()
  const words = `Nâng cấp máy chủ (${project.name})`
  await signedInAs(CITIZEN)
  await page.goto('/status')
  await expect(page.getByRole('link', { name: 'Báo trước bảo trì' })).toHaveCount(0)
  await page.goto('/status/works')
  await expect(page.getByText('Trang này dành cho quản trị viên')).toBeVisible()

  await signedInAs(ADMINISTRATOR)
  await page.goto('/status')
  await page.getByRole('link', { name: 'Báo trước bảo trì' }).click()
  await page.getByRole('button', { name: 'Báo một đợt bảo trì' }).click()
  await page.getByRole('button', { name: 'Báo cho mọi người' }).click()
  await expect(page.getByText('Hãy viết một câu, nhiều nhất 300 ký tự.').first()).toBeVisible()
  await axe(page)
  await fillTime(page, 'bắt đầu', 2)
  await fillTime(page, 'kết thúc', 3)
  await page.getByRole('textbox', { name: /Nội dung bằng tiếng Việt/ }).fill(words)
  await page.getByRole('textbox', { name: /Nội dung bằng tiếng Anh/ }).fill('Servers are upgraded')
  await page.getByRole('checkbox', { name: 'Giáo dục' }).check()
  await page.getByRole('button', { name: 'Báo cho mọi người' }).click()
  await expect(page.getByText(/^Đã lưu/)).toBeVisible()

  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...(baseURL && { baseURL }) })
  const people = await context.newPage()
  await soon(async () => {
    await people.goto('/status')
    await expect(people.getByText(words)).toBeVisible(AT_ONCE)
  })
  await soon(async () => {
    await people.goto('/education')
    await expect(people.getByText('Phần “Giáo dục” sắp được bảo trì')).toBeVisible(AT_ONCE)
  })
  await expect(people.getByText(words)).toBeVisible()
  await people.goto('/transport')
  await expect(people.getByText(words)).toHaveCount(0)

  await page.getByRole('button', { name: `Sửa: ${words}` }).click()
  await fillTime(page, 'bắt đầu', -1)
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(page.getByText(/^Đã lưu/)).toBeVisible()
  await soon(async () => {
    await people.goto('/education')
    await expect(people.getByText('Phần “Giáo dục” đang được bảo trì')).toBeVisible(AT_ONCE)
  })
  await context.addCookies([{ name: 'mc-locale', value: 'en', url: baseURL! }])
  await soon(async () => {
    await people.reload()
    await expect(people.getByText('“Education” is being worked on')).toBeVisible(AT_ONCE)
  })
  await expect(people.getByText('Servers are upgraded', { exact: false })).toBeVisible()

  await page.getByRole('button', { name: `Kết thúc ngay: ${words}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc ngay' }).click()
  await expect(page.getByText(/^Đã lưu/)).toBeVisible()
  await expect(page.getByRole('button', { name: `Sửa: ${words}` })).toHaveCount(0)
  await page.getByText('Ai đã làm gì').first().click()
  await expect(page.getByText(/Ma Văn Sơn, kết thúc/).first()).toBeVisible()
  await soon(async () => {
    await people.reload()
    await expect(people.getByText('is being worked on')).toHaveCount(0, AT_ONCE)
  })
  await context.close()
})
