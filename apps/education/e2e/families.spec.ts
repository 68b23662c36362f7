import { expect, test } from '@mc/e2e/fixtures'

const FATHER = '019085000017'
const SON = '019212000031'

test.describe('a father reads his children’s marks', () => {
  test('from the list to this year’s marks and the years before', async ({ page, signedInAs, axe }) => {
    await signedInAs(FATHER)
    await page.goto('/education/children')
    await expect(page.getByRole('link', { name: 'Nguyễn Ngọc Hà' })).toBeVisible()
    await axe(page)
    await page.getByRole('link', { name: 'Nguyễn Minh Khang' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nguyễn Minh Khang')
    await expect(page.getByRole('tab', { name: 'Học kì 1' })).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('row', { name: /Toán/ })).toBeVisible()
    await axe(page)

    // A year with a title, then the one that art. 9(3) lifted.
    await page.getByLabel('Năm học').selectOption('2023')
    await expect(page.getByText('Học sinh Giỏi')).toBeVisible()
    await page.getByLabel('Năm học').selectOption('2024')
    await expect(page.getByText(/Chỉ vì một môn Ngoại ngữ.*từ Đạt lên Khá.*Điều 9 khoản 3/)).toBeVisible()
    await expect(page).toHaveURL(/year=2024/)
    await axe(page)

    // Primary school, older than its circular: said so.
    await page.getByLabel('Năm học').selectOption('2018')
    await expect(page.getByText(/dữ liệu mẫu/)).toBeVisible()
    await axe(page)
    await page.reload()
    await expect(page.getByText(/dữ liệu mẫu/)).toBeVisible()
  })

  test('nothing compares pupils, and nothing goes past the phone’s edge', async ({ page, signedInAs }) => {
    await signedInAs(FATHER)
    await page.goto(`/education/children/${SON}?year=2025`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nguyễn Minh Khang')
    await expect(page.locator('main')).not.toContainText(/xếp hạng|thứ hạng|hạng \d|trung bình lớp|điểm lớp/i)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(sideways).toBeLessThanOrEqual(0)
  })

  test('in English', async ({ page, signedInAs, speak, axe }) => {
    await signedInAs(FATHER)
    await speak('en')
    await page.goto(`/education/children/${SON}?year=2024`)
    await expect(page.getByText(/raised from Passed to Fair/)).toBeVisible()
    await axe(page)
  })

  test('the home page tells of marks just published', async ({ page, signedInAs }) => {
    await signedInAs(FATHER)
    await expect(page.getByRole('link', { name: /Xem điểm: Có điểm mới của Nguyễn Minh Khang/ })).toBeVisible()
  })

  test('a stranger’s child is refused in words', async ({ page, signedInAs, allowedConsole }) => {
    allowedConsole.push(/403/)
    await signedInAs('019088000112')
    await page.goto(`/education/children/${SON}`)
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.locator('main')).not.toContainText('Khang')
  })
})

test('the son, fourteen, sees his own', async ({ page, signedInAs }) => {
  await signedInAs(SON)
  await page.goto('/education/children')
  await page.getByRole('link', { name: 'Nguyễn Minh Khang' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nguyễn Minh Khang')
})
