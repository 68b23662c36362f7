import { expect, test } from '@mc/e2e/fixtures'

const FATHER = '019085000017'
const OFFICER = '019076000093'

test.describe("the transport officer's desk", () => {
  test('finds a licence, tells what was not found, and the citizen sees who looked', async ({ page, context, signedInAs, axe }) => {
    await signedInAs(OFFICER)
    await page.goto('/transport/desk')
    const number = page.getByRole('textbox', { name: /Số định danh cá nhân/ })
    await number.fill('0190 8500 0017')
    await page.getByRole('button', { name: 'Tra cứu', exact: true }).click()
    await expect(page.getByRole('heading', { name: /^Kết quả:/ })).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'B2 (cũ)' })).toContainText('10 trên 12')
    await axe(page)
    await page.getByRole('radio', { name: 'Số giấy phép lái xe' }).check()
    await page.getByRole('textbox', { name: /Số giấy phép lái xe/ }).fill('999999999999')
    await page.getByRole('button', { name: 'Tra cứu', exact: true }).click()
    await expect(page.getByText('Không tìm thấy giấy phép lái xe nào cho 999999999999')).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: '999999999999' }).first()).toContainText('Không thấy')
    await context.clearCookies()
    await signedInAs(FATHER)
    await page.goto('/account/access')
    await expect(page.getByText('Tra cứu giấy phép lái xe theo nhiệm vụ').first()).toBeVisible()
  })

  test('tells a wrong number before anything is sent', async ({ page, signedInAs }) => {
    await signedInAs(OFFICER)
    await page.goto('/transport/desk')
    await page.getByRole('textbox', { name: /Số định danh cá nhân/ }).fill('123')
    await page.getByRole('button', { name: 'Tra cứu', exact: true }).click()
    await expect(page.getByText(/gồm 12 chữ số, bắt đầu bằng mã tỉnh/).first()).toBeVisible()
  })

  test('is not for citizens', async ({ page, signedInAs, allowedConsole }) => {
    allowedConsole.push(/404/)
    await signedInAs(FATHER)
    await page.goto('/transport/desk')
    await expect(page.getByRole('button', { name: 'Tra cứu', exact: true })).toHaveCount(0)
  })
})
