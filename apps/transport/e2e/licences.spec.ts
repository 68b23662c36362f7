import { expect, test } from '@mc/e2e/fixtures'

const FATHER = '019085000017'
const MOTHER = '019187000025'

test.describe('my driving licences', () => {
  test('home says that the old B2 ends soon, and leads to what to do', async ({ page, signedInAs, speak, axe }) => {
    await signedInAs(FATHER)
    await speak('vi')
    await page.goto('/')
    const card = page.getByRole('article', { name: 'Giấy phép lái xe hạng B2 sắp hết hạn' })
    await expect(card).toBeVisible()
    await card.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Hạng B2 (cũ)' })).toBeVisible()
    await expect(page.getByText(/Đổi giấy phép trước ngày/)).toBeVisible()
    await expect(page.getByText('Còn 10 trên 12 điểm').first()).toBeVisible()
    await expect(page.getByText(/sẽ đủ 12 điểm vào ngày/)).toBeVisible()
    await expect(page.getByText('Trừ 2 điểm, còn 10')).toBeVisible()
    await expect(page.getByText(/^Hạng C1:/)).toBeVisible()
    await expect(page.getByText(/dữ liệu mẫu, chưa xác minh/).first()).toBeVisible()
    await axe(page)
  })

  test('lists both licences, in English too', async ({ page, signedInAs, speak, axe }) => {
    await speak('en')
    await signedInAs(FATHER)
    await page.goto('/transport/licences')
    await expect(page.getByRole('link', { name: 'Class B2 (old)' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Class A1 (old)' })).toBeVisible()
    await expect(page.getByText('12 of 12 points left').first()).toBeVisible()
    await axe(page)
  })

  test("another person's licence is not shown", async ({ page, signedInAs, speak, context, allowedConsole }) => {
    allowedConsole.push(/404/)
    await signedInAs(FATHER)
    // A kept sign-in brings the language of the test that made it.
    await speak('vi')
    await page.goto('/transport/licences')
    const address = await page.getByRole('link', { name: 'Hạng B2 (cũ)' }).getAttribute('href')
    await context.clearCookies()
    await signedInAs(MOTHER)
    await speak('vi')
    await page.goto(address!)
    await expect(page.getByText('Không có giấy phép này trong các giấy phép đứng tên tài khoản này.')).toBeVisible()
  })

  test('signed out, one is asked to sign in', async ({ page }) => {
    await page.goto('/transport/licences')
    await expect(page.getByRole('link', { name: /Đăng nhập/ }).first()).toBeVisible()
    await expect(page.getByText('Hạng B2')).toHaveCount(0)
  })
})
