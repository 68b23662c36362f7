import { expect, test } from '@mc/e2e/fixtures'
import { moneyInSuspense, orderReturn } from './suspense.ts'

const FATHER = '019085000017'
const TREASURER = '019180000106'
const CHIEF = '019074000157'

/** Four sign-ins and the bank's way, on a busy machine. */
const TIME_MS = 180_000

test('a refund: asked by one, approved by another, paid by the bank, seen by the citizen', async ({ page, signedInAs, axe }, info) => {
  test.setTimeout(TIME_MS)
  // Each project gives back of a bill of its own.
  const bill = info.project.name === 'phone' ? /^Tiền nước tháng/ : /^Tiền điện tháng/
  await signedInAs(FATHER)
  await page.goto('/payments/bills')
  await page.getByRole('tab', { name: /^Đã trả/ }).click()
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: bill }) }).last()
  const receiptPath = (await card.getByRole('link', { name: /^Xem biên lai/ }).getAttribute('href'))!
  const billPath = (await card.getByRole('link', { name: /^Xem chi tiết/ }).getAttribute('href'))!

  await signedInAs(TREASURER)
  await page.goto(`/payments/desk/refund/${receiptPath.split('/').at(-1)}`)
  await page.getByLabel(/^Số tiền hoàn/).fill('10000')
  await page.getByLabel(/^Lý do/).fill('Đồng hồ ghi sai')
  await axe(page)
  await page.getByRole('button', { name: 'Lập lệnh hoàn tiền' }).click()
  await expect(page.getByText('một kế toán khác phải duyệt')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Duyệt lệnh' })).toHaveCount(0)
  await axe(page)
  const order = new URL(page.url()).pathname

  await signedInAs(CHIEF)
  await page.goto('/payments/desk?show=orders')
  await expect(page.getByRole('link', { name: /^HT26-/ }).first()).toBeVisible()
  await page.goto(order)
  await page.getByRole('button', { name: 'Duyệt lệnh' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Duyệt lệnh' }).click()
  await expect(page.getByText(/^Đã chi, mã giao dịch FT\d+/)).toBeVisible({ timeout: 30_000 })
  await axe(page)

  await signedInAs(FATHER)
  await page.goto(billPath)
  await expect(page.getByText(/^Đã hoàn 10\.000/).first()).toBeVisible()
  await axe(page)
  await page.getByRole('link', { name: /^Xem biên lai hoàn tiền/ }).first().click()
  await expect(page.getByText('Mười nghìn đồng.')).toBeVisible()
})

test('money that names no bill: sent back; to a closed account it fails, stays on the desk, and is given up', async ({ page, signedInAs, axe }) => {
  test.setTimeout(TIME_MS)
  await signedInAs(TREASURER)
  await orderReturn(page, await moneyInSuspense(page, '52000'))
  await expect(page.getByText(/^Đã chi, mã giao dịch FT\d+/)).toBeVisible({ timeout: 30_000 })

  const closed = await moneyInSuspense(page, '53000', { account: '10300404' })
  await orderReturn(page, closed)
  await expect(page.getByText('Ngân hàng không chi được: Tài khoản nhận đã đóng')).toBeVisible({ timeout: 30_000 })
  await axe(page)
  await page.getByRole('button', { name: 'Bỏ lệnh' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ lệnh' }).click()
  await expect(page.getByText('Đã bỏ').first()).toBeVisible()
  await page.goto('/payments/desk?show=suspense')
  await page.getByRole('link', { name: closed }).click()
  await page.getByRole('radio', { name: 'Để lại và ghi chú' }).check()
  await page.getByLabel(/^Ghi chú/).fill('Chờ người chuyển báo tài khoản mới')
  await page.getByRole('button', { name: 'Lưu ghi chú' }).click()
  await expect(page.getByText('Chờ người chuyển báo tài khoản mới')).toBeVisible()
  await axe(page)
})
