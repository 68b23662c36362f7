import { expect, SANDBOXES, type Page } from '@mc/e2e/fixtures'

/** Somebody sends the province money that names no bill. @returns the bank's transaction id, once the portal has taken it */
export async function moneyInSuspense(page: Page, amount: string, payer: object = {}): Promise<string> {
  const answer = await page.request.post(`${SANDBOXES.bank}/transfers`, { data: { bin: '970436', account: '1019000019', amount, purpose: 'chuyen tien', payer } })
  const { transactionId } = (await answer.json()) as { transactionId: string }
  const status = async () => ((await (await page.request.get(`${SANDBOXES.bank}/_sandbox/attempts`)).json()) as { transactionId: string; status: number }[]).find((one) => one.transactionId === transactionId)?.status
  await expect.poll(status).toBe(200)
  return transactionId
}

/** Orders that all of it is sent back, as the treasurer who is signed in. Ends on the order's page. */
export async function orderReturn(page: Page, transactionId: string): Promise<void> {
  await page.goto(`/payments/desk/credits/${transactionId}`)
  await page.getByRole('radio', { name: /^(Trả lại người chuyển|Send it back)/ }).check()
  await page.getByLabel(/^(Lý do|Reason)/).fill('Chuyển nhầm')
  await page.getByRole('button', { name: /^(Lập lệnh trả lại|Order the return)/ }).click()
  await page.waitForURL(/\/payments\/desk\/orders\/[\w-]{36}$/)
}
