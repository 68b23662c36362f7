import { expect, test } from '@mc/e2e/fixtures'

const FATHER = '019085000017'
const GRANDFATHER = '019056000059'

test('signed out, the front page and the facilities are open; the card asks to sign in', async ({ page, axe }) => {
  await page.goto('/health')
  await expect(page.getByRole('heading', { level: 1, name: 'Y tế' })).toBeVisible()
  await axe(page)
  await page.getByRole('searchbox', { name: 'Tên xã, phường hoặc cơ sở' }).fill('la hien')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Trạm Y tế xã La Hiên' })).toBeVisible()
  await axe(page)
  await page.getByRole('link', { name: 'Trạm Y tế xã La Hiên' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trạm Y tế xã La Hiên')
  await expect(page.getByText('Thứ Hai đến thứ Sáu').first()).toBeVisible()
  await axe(page)
  await page.goto('/health/insurance')
  await expect(page.locator('main').getByRole('link', { name: /Đăng nhập/ }).first()).toBeVisible()
})

test('a father sees his card, his children’s, and what a visit would cost', async ({ page, signedInAs, axe }) => {
  await signedInAs(FATHER)
  await page.goto('/health/insurance')
  const card = page.getByRole('article', { name: 'Thẻ bảo hiểm y tế của Nguyễn Văn Hùng' })
  await expect(card).toContainText('DN 4')
  await expect(card).toContainText('Còn hạn')
  await page.getByRole('textbox', { name: /Chi phí lần khám/ }).fill('1000000')
  await expect(page.getByText('200.000\u00a0₫', { exact: true })).toBeVisible()
  await page.getByRole('radio', { name: 'Trạm y tế, tuyến ban đầu' }).check()
  await expect(page.getByText('Khám ở tuyến ban đầu được trả toàn bộ.')).toBeVisible()
  await axe(page)
  await page.getByRole('radio', { name: 'Nguyễn Ngọc Hà' }).check()
  await expect(page.getByRole('article', { name: 'Thẻ bảo hiểm y tế của Nguyễn Ngọc Hà' })).toContainText('HS 4')
})

test('the same in English, with no Vietnamese heading left', async ({ page, signedInAs, speak, axe }) => {
  await speak('en')
  await signedInAs(FATHER)
  await page.goto('/health/insurance')
  await expect(page.getByRole('heading', { level: 1, name: 'Health insurance card' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'What would I pay?' })).toBeVisible()
  await axe(page)
})

test('the grandfather reads his chronic prescriptions', async ({ page, signedInAs, axe }) => {
  await signedInAs(GRANDFATHER)
  await page.goto('/health/insurance')
  await expect(page.getByRole('article', { name: /Thẻ bảo hiểm y tế của/ })).toContainText('BT 2')
  await page.goto('/health/record')
  await expect(page.getByText('Penicilin')).toBeVisible()
  await expect(page.getByText('Còn mua được')).toBeVisible()
  await expect(page.getByText('Metformin 500 mg: mỗi lần 01 viên, ngày 2 lần, trong 30 ngày').first()).toBeVisible()
  await axe(page)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(sideways).toBeLessThanOrEqual(0)
})
