import { expect, test } from '@mc/e2e/fixtures'
import { moneyInSuspense } from './suspense.ts'

const TREASURER = '019180000106'

/** A statement, a difference, a booking: on a busy machine. */
const TIME_MS = 180_000

test('a day: the statement is fetched, money that no notice told of is found and booked', async ({ page, signedInAs, axe, bankUrl, request }) => {
  test.setTimeout(TIME_MS)
  await signedInAs(TREASURER)
  // The portal's day, by a credit that it was told of.
  await moneyInSuspense(page, '61000')
  // One that only the statement has; what other journeys plant stays.
  const transactionId = `FTX${Date.now()}`
  const { statementFaults } = (await (await request.get(`${bankUrl}/_sandbox/script`)).json()) as { statementFaults: object[] }
  await request.post(`${bankUrl}/_sandbox/script`, { data: { statementFaults: [...statementFaults, { fault: 'unknown', transactionId }] } })

  await page.goto('/payments/desk?show=days')
  await page.getByRole('button', { name: 'Lấy sao kê từ ngân hàng' }).click()
  await expect(page.getByText(/^Đã nhận sao kê ngày/)).toBeVisible()
  await axe(page)
  await page.locator('a[href^="/payments/desk/days/"]').first().click()
  await page.getByRole('button', { name: `Xử lý chênh lệch ${transactionId}` }).click()
  await page.getByRole('radio', { name: 'Ghi sổ khoản tiền này' }).check()
  await page.getByRole('dialog').getByLabel(/^Ghi chú/).fill('Ngân hàng mất báo có')
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByRole('button', { name: `Xử lý chênh lệch ${transactionId}` })).toHaveCount(0)
  await axe(page)
  // Booked: it waits in suspense like any other.
  await expect(async () => {
    await page.goto(`/payments/desk/credits/${transactionId}`)
    await expect(page.getByText('77.000').first()).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
})
