import { expect, test } from '@mc/e2e/fixtures'
import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { QRPay } from 'vietnam-qr-pay'

const FATHER = '019085000017'
const TREASURER = '019180000106'

/** Bills of the demo father are paid by these journeys: each takes one kind, each project its own. */
function billOf(project: string, kinds: { phone: RegExp; desktop: RegExp }): RegExp {
  return project === 'phone' ? kinds.phone : kinds.desktop
}

/** Opens a bill from the list and begins to pay it. */
async function beginToPay(page: Page, bill: RegExp): Promise<void> {
  await page.goto('/payments/bills')
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: bill }) }).first()
  await card.getByRole('link', { name: /Xem chi tiết|See details/ }).click()
  await page.getByRole('link', { name: /^Thanh toán:|^Pay:|^Tiếp tục thanh toán|^Go on paying/ }).click()
  // The rest happens on the module's own origin, where no other module's code runs.
  await expect(page).toHaveURL(/\/\/payments\.localhost:\d+\/payments\/pay[/?]/)
  const confirm = page.getByRole('button', { name: /^Lấy mã VietQR|^Get a VietQR/ })
  await confirm.or(page.getByRole('img', { name: /VietQR/ })).waitFor()
  if (await confirm.isVisible()) await confirm.click()
  await expect(page.getByRole('img', { name: /VietQR/ })).toBeVisible()
}

/** What a bank app would be told by hand. */
async function detailsOf(page: Page): Promise<{ account: string; amount: string; purpose: string }> {
  const detail = async (term: string) => (await page.locator('div', { has: page.locator('dt', { hasText: term }) }).last().locator('dd').first().innerText()).trim()
  return { account: await detail('Số tài khoản'), amount: (await detail('Số tiền')).replace(/\D/g, ''), purpose: await detail('Nội dung chuyển khoản') }
}

/** Reads the QR off the screen: the pixels of a screenshot, by decoders that are not ours (OP48). */
async function readFromScreen(page: Page): Promise<QRPay> {
  const png = (await page.getByRole('img', { name: /VietQR/ }).screenshot()).toString('base64')
  const blank = await page.context().newPage()
  const pixels = await blank.evaluate(async (address) => {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [picture.width, picture.height]
    const brush = canvas.getContext('2d')!
    brush.drawImage(picture, 0, 0)
    return { width: picture.width, height: picture.height, data: [...brush.getImageData(0, 0, picture.width, picture.height).data] }
  }, `data:image/png;base64,${png}`)
  await blank.close()
  return new QRPay(jsQR(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height)?.data ?? '')
}

test('a bill is paid by VietQR, turns paid by itself, and cannot be paid twice', async ({ page, signedInAs, axe, bankUrl, request }, info) => {
  await signedInAs(FATHER)
  const bill = billOf(info.project.name, { phone: /^Tiền điện tháng/, desktop: /^Tiền nước tháng/ })
  await page.goto('/payments/bills')
  await expect(page.getByRole('tab', { name: /Chưa trả/ })).toBeVisible()
  await axe(page)
  await beginToPay(page, bill)
  await axe(page)
  const payPage = page.url()
  const { account, amount, purpose } = await detailsOf(page)
  const read = await readFromScreen(page)
  expect([read.isValid, read.consumer.bankBin, read.consumer.bankNumber, read.amount, read.additionalData.purpose]).toEqual([true, '970436', account, amount, purpose])

  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Trả thử ở ngân hàng thử nghiệm' }).click()
  const bank = await opened
  await bank.getByRole('button', { name: 'Thanh toán' }).click()
  const [, transactionId = ''] = /mã giao dịch (\w+)\./.exec(await bank.getByRole('status').innerText()) ?? []
  await expect(page.getByText(/^Đã trả .*₫/)).toBeVisible()
  // OP42: the bank is another site; the person comes back signed in, by its form and by its link.
  for (const back of [bank.getByRole('button', { name: 'Quay lại nơi bán' }), bank.getByRole('link', { name: 'Quay lại bằng liên kết' })]) {
    await back.click()
    await expect(bank).toHaveURL(payPage)
    await expect(bank.getByText(/^Đã trả .*₫/)).toBeVisible()
    await bank.goBack()
  }
  await bank.close()
  await axe(page)

  await page.getByRole('link', { name: 'Xem biên lai' }).click()
  await expect(page.getByRole('heading', { name: /Biên lai thanh toán số BL\d\d-\d{8}/ })).toBeVisible()
  await expect(page.getByText(transactionId)).toBeVisible()
  await expect(page.getByText(/Bằng chữ: .* đồng\./)).toBeVisible()
  await axe(page)
  const receipt = page.url()

  // OP43: Back, and Back again: paid, with the receipt, and nothing to pay.
  await page.goBack()
  await page.goBack()
  await expect(page.getByText('Hóa đơn này đã trả')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Thanh toán/ })).toHaveCount(0)
  await page.goto(payPage)
  await expect(page.getByText(/^Đã trả .*₫/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Xem biên lai' })).toHaveAttribute('href', new URL(receipt).pathname)

  // OP44: told again, it is the same receipt.
  const again = await request.post(`${bankUrl}/_sandbox/resend`, { data: { transactionId } })
  expect(((await again.json()) as { status: number }).status).toBe(200)
})

test('an unfinished payment is resumed, and money with the wrong amount is on the treasurer’s desk', async ({ page, signedInAs, axe, bankUrl, request, browser, baseURL }, info) => {
  await signedInAs(FATHER)
  const bill = billOf(info.project.name, { phone: /^Học phí của .*Khang/, desktop: /^Học phí của .*Hà/ })
  await beginToPay(page, bill)
  const { purpose, account, amount } = await detailsOf(page)
  await page.goto('/payments/bills')
  await page.getByRole('link', { name: new RegExp(`^Tiếp tục thanh toán: ${bill.source.replace('^', '')}`) }).click()
  await expect(page.getByText(purpose)).toBeVisible()

  const wrong = String(Number(amount) - 1)
  const answer = await request.post(`${bankUrl}/transfers`, { data: { bin: '970436', account, amount: wrong, purpose } })
  const { transactionId } = (await answer.json()) as { transactionId: string }
  const attempts = async () => ((await (await request.get(`${bankUrl}/_sandbox/attempts`)).json()) as { transactionId: string; status: number }[]).find((one) => one.transactionId === transactionId)?.status
  await expect.poll(attempts).toBe(200)
  await page.reload()
  await expect(page.getByRole('img', { name: /VietQR/ })).toBeVisible()

  const context = await browser.newContext({ ...(baseURL && { baseURL }), ...info.project.use })
  const desk = await context.newPage()
  await desk.goto('/auth/sign-in?return=%2Fpayments%2Fdesk&level=2')
  await desk.getByLabel(/Số định danh cá nhân/).fill(TREASURER)
  await desk.getByLabel(/Mật khẩu/).fill('demo')
  await desk.getByRole('button').click()
  await expect(desk.getByText(/^Khớp với sổ kế toán/)).toBeVisible()
  await axe(desk)
  await desk.getByRole('tab', { name: 'Chờ đối soát' }).click()
  const row = desk.getByRole('row').filter({ hasText: transactionId })
  await expect(row).toContainText('Sai số tiền')
  await axe(desk)
  await context.close()
})

test('in English, with the keyboard, from the home page', async ({ page, signedInAs, speak, axe }) => {
  await signedInAs(FATHER)
  await speak('en')
  await page.goto('/payments')
  await expect(page.getByRole('heading', { level: 1, name: 'Payments' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'How does paying work?' })).toBeVisible()
  await axe(page)
  const link = page.getByRole('link', { name: 'All bills' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'My bills' })).toBeFocused()
  await page.getByRole('tab', { name: /^Unpaid/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: /^Paid/ })).toBeFocused()
  await expect(page.getByRole('link', { name: /^See receipt/ }).first()).toBeVisible()
})

test('signed out, the front page says what it offers and asks to sign in', async ({ page, axe }) => {
  await page.goto('/payments')
  await expect(page.getByRole('heading', { level: 1, name: 'Thanh toán' })).toBeVisible()
  await expect(page.getByText('Đăng nhập để xem hóa đơn của mình')).toBeVisible()
  await axe(page)
})

test('the mother sees the household’s bill in the father’s name, and none of his own', async ({ page, signedInAs }) => {
  await signedInAs('019187000025')
  await page.goto('/payments/bills')
  const fathers = page.getByRole('article').filter({ hasText: 'Nguyễn Văn Hùng' })
  const kinds = async () => (await fathers.getByRole('heading').allInnerTexts()).map((text) => text.split(' ').slice(0, 2).join(' '))
  await expect(page.getByRole('tab', { name: /Chưa trả/ })).toBeVisible()
  const unpaid = await kinds()
  await page.getByRole('tab', { name: /Đã trả/ }).click()
  await expect(fathers.first()).toBeVisible()
  const seen = new Set([...unpaid, ...(await kinds())])
  expect([...seen].toSorted()).toEqual(['Tiền nước', 'Tiền điện'])
})
