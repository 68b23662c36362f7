import { expect, type Page } from '@playwright/test'
import { moneyInSuspense, orderReturn } from './suspense.ts'

/** School fees: no journey pays them in full. */
const BILL = /^(Học phí|School fees)/

/** Opens a bill's confirm step, which stands on the module's own origin. @returns path and query of it */
async function confirmStep(page: Page): Promise<string> {
  await page.goto('/payments/bills')
  await page.getByRole('article').filter({ has: page.getByRole('heading', { name: BILL }) }).first().getByRole('link', { name: /^(Xem chi tiết|See details)/ }).click()
  await page.waitForURL(/\/payments\/bills\/[\w-]{36}$/)
  return `/payments/pay?bill=${page.url().split('/').at(-1)!}`
}

/** Ways to the pages that no open list links to: a payment must be begun, a receipt stands behind a tab. */
export const ways = {
  pay: confirmStep,
  'pay/:paymentId': async (page: Page) => {
    await page.goto(await confirmStep(page))
    await page.getByRole('button', { name: /^(Lấy mã VietQR|Get a VietQR)/ }).click()
    await page.waitForURL(/\/payments\/pay\//)
    return new URL(page.url()).pathname
  },
  'receipts/:id': async (page: Page) => {
    await page.goto('/payments/bills')
    await page.getByRole('tab', { name: /^(Đã trả|Paid)/ }).click()
    return (await page.getByRole('link', { name: /^(Xem biên lai|See receipt)/ }).first().getAttribute('href'))!
  },
  'refunds/:id': async (page: Page) => {
    await page.goto('/payments/bills')
    await page.getByRole('tab', { name: /^(Đã trả|Paid)/ }).click()
    await page.getByRole('article').filter({ has: page.getByRole('heading', { name: /^(Cước viễn thông|Telecom)/ }) }).first().getByRole('link', { name: /^(Xem chi tiết|See details)/ }).click()
    const receipt = page.getByRole('link', { name: /^(Xem biên lai hoàn tiền|See refund receipt)/ }).first()
    await expect(receipt).toBeVisible()
    return (await receipt.getAttribute('href'))!
  },
  'desk/credits/:id': async (page: Page) => `/payments/desk/credits/${await moneyInSuspense(page, '50000')}`,
  'desk/days/:day': async (page: Page) => {
    await page.goto('/payments/desk?show=days')
    await page.getByRole('button', { name: /^(Lấy sao kê từ ngân hàng|Fetch from the bank)/ }).click()
    const day = page.locator('a[href^="/payments/desk/days/"]').first()
    await expect(day).toBeVisible()
    return (await day.getAttribute('href'))!
  },
  'desk/orders/:id': async (page: Page) => {
    await orderReturn(page, await moneyInSuspense(page, '51000'))
    return new URL(page.url()).pathname
  },
}
