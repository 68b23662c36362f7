import { expect, test } from '@mc/e2e/fixtures'
import type { Page } from '@playwright/test'

const FATHER = '019085000017'

/** School fees: no journey pays them in full, so they are there whatever runs beside. */
const BILL = /^Học phí|^School fees/

/** Opens a bill of the father's. @returns its id */
async function openBill(page: Page): Promise<string> {
  await page.goto('/payments/bills')
  await page.getByRole('article').filter({ has: page.getByRole('heading', { name: BILL }) }).first().getByRole('link', { name: /^Xem chi tiết|^See details/ }).click()
  await page.waitForURL(/\/payments\/bills\/[\w-]{36}$/)
  return page.url().split('/').at(-1)!
}

test.describe('hostile', () => {
  // What is refused is said in the console too.
  test.use({ allowedConsole: [/./] })

  test('another module’s code, in the portal’s page, can neither read nor press the confirm step', async ({ page, signedInAs }, info) => {
    test.skip(info.project.name !== 'desktop', 'the same browser engine')
    await signedInAs(FATHER)
    const billId = await openBill(page)
    const path = `/payments/pay?bill=${billId}`
    const own = `http://payments.${new URL(page.url()).host}`

    // The code below stands for a module's: it has all that a script of the portal's origin has.
    const input = JSON.stringify({ '0': { billId, idempotencyKey: crypto.randomUUID() } })
    const onPortal = await page.evaluate(async (body) => {
      const answer = await fetch('/api/payments/payments.startPayment?batch=1', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      return { status: answer.status, text: await answer.text() }
    }, input)
    expect(onPortal).toEqual({ status: 403, text: expect.stringContaining('platform.page.not-isolated') })

    const across = await page.evaluate(
      async ({ url, body }) => {
        const tried = (mode: RequestMode) => fetch(`${url}/api/payments/payments.startPayment?batch=1`, { method: 'POST', mode, credentials: 'include', body }).then((answer) => answer.type, () => 'failed')
        return [await tried('cors'), await fetch(url, { credentials: 'include' }).then(() => 'read', () => 'failed')]
      },
      { url: own, body: input },
    )
    expect(across).toEqual(['failed', 'failed'])

    // A frame over which it could lay its own picture.
    const framed = await page.evaluate(async (address) => {
      const frame = document.createElement('iframe')
      frame.src = address
      document.body.append(frame)
      await new Promise((resolve) => setTimeout(resolve, 1500))
      try {
        return frame.contentDocument?.body.innerText ?? ''
      } catch {
        return 'unreadable'
      }
    }, path)
    expect(framed).not.toMatch(/VietQR/)

    // A window of its own: the person sees the step, the opener has no hold of it.
    const opened = page.context().waitForEvent('page')
    const hold = page.evaluate(async (address) => {
      const other = window.open(address)
      await new Promise((resolve) => setTimeout(resolve, 2500))
      try {
        return { closed: other?.closed ?? true, text: other?.document.body.innerText ?? '' }
      } catch {
        return { closed: other?.closed ?? true, text: '' }
      }
    }, path)
    const step = await opened
    await expect(step.getByRole('button', { name: 'Lấy mã VietQR để trả' })).toBeVisible()
    expect(await hold).toEqual({ closed: true, text: '' })
    expect(await step.evaluate(() => window.opener)).toBeNull()

    // On the step's own page there is no other module, and none can be brought in.
    const sources = await step.evaluate(() => performance.getEntriesByType('resource').map((one) => new URL(one.name).pathname))
    expect(sources.filter((one) => one.startsWith('/modules/') && !one.startsWith('/modules/payments/'))).toEqual([])
    expect(await step.evaluate(() => fetch('/modules/health/x/remoteEntry.js').then((answer) => answer.status))).toBe(404)
  })
})

test('the step keeps language and colours, and Back leads to the bill', async ({ page, signedInAs, speak, axe }) => {
  await signedInAs(FATHER)
  await speak('en')
  await openBill(page)
  const bill = page.url()
  // Another journey may have begun to pay it.
  const pay = page.getByRole('link', { name: /^Pay:|^Go on paying:/ })
  await pay.click()
  await expect(page).toHaveURL(/\/\/payments\.localhost:\d+\//)
  await expect(page.getByRole('heading', { level: 1, name: /^Check and pay$|^Pay by VietQR$/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Get a VietQR code to pay$|^Get a new code$/ })).toBeVisible()
  await axe(page)
  await page.goBack()
  await expect(page).toHaveURL(bill)
  await expect(pay).toBeVisible()
})
