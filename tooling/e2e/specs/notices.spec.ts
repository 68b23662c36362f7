import { expect, signIn, test } from '../src/fixtures.ts'

const OFFICER = '019079000071'
const ADMINISTRATOR = '019070000134'
/** The sandbox mail server stands fourteen above the portal. */
const mailUrl = (portal: string) => `http://localhost:${Number(new URL(portal).port) + 14}`

test('a person gives an address, is told live and by e-mail, and reads it once', async ({ page, browser, baseURL, request, signedInAs, axe, speak }, { project }) => {
  test.setTimeout(180_000)
  const words = `Hỏi lần ${project.name} ${Date.now()}`
  const person = project.name === 'phone' ? '019088000112' : '019190000068'
  const email = `${project.name}-${Date.now()}@example.vn`
  const mails = async () => (await (await request.get(`${mailUrl(baseURL!)}/_sandbox/messages`, { params: { to: email } })).json()) as { subject: string; text: string; handedOver: number }[]
  await signedInAs(person)
  await page.goto('/account/notices')
  // What a former run left.
  const other = page.getByRole('button', { name: /Bỏ địa chỉ này|Dùng địa chỉ khác/ })
  const address = page.getByRole('textbox', { name: /Địa chỉ thư điện tử/ })
  await expect(other.or(address)).toBeVisible({ timeout: 40_000 })
  if (await other.isVisible()) await other.click()
  await address.fill(email)
  await axe(page)
  await page.getByRole('button', { name: 'Gửi mã xác nhận' }).click()
  await expect(page.getByText(`Đã gửi mã 6 chữ số đến ${email}`)).toBeVisible()
  await expect.poll(async () => (await mails()).length).toBe(1)
  await page.getByRole('textbox', { name: /Mã trong thư/ }).fill(/\d{6}/.exec((await mails())[0]!.text)![0])
  await page.getByRole('button', { name: 'Xác nhận địa chỉ' }).click()
  await expect(page.getByText(`Thư gửi đến ${email}.`)).toBeVisible()
  await expect(page.getByRole('switch', { name: 'Thư điện tử' }).first()).toBeChecked()

  // A doctor checks the person’s card, the person asks why, and stays on another page.
  const doctor = await (await browser.newContext({ baseURL: baseURL!, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', serviceWorkers: 'block' })).newPage()
  await signIn(doctor, OFFICER)
  const checked = await doctor.request.post('/api/health/desk.checkInsurance', { headers: { origin: baseURL!, 'content-type': 'application/json' }, data: { citizenId: person } })
  expect(checked.ok()).toBe(true)
  await page.goto('/account/access')
  await page.getByRole('button', { name: /^Tôi không rõ lần xem này/ }).first().click()
  await page.getByRole('dialog').getByRole('textbox', { name: /Điều muốn hỏi/ }).fill(words)
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi câu hỏi' }).click()
  await expect(page.getByText(/^Đã gửi câu hỏi/)).toBeVisible()
  await page.goto('/search')
  const bell = page.getByRole('button', { name: /^Thông báo/ })
  await expect(bell).toBeVisible({ timeout: 30_000 })

  await doctor.context().clearCookies()
  await signIn(doctor, ADMINISTRATOR)
  await doctor.goto('/administration/access-questions')
  const card = doctor.getByRole('article').filter({ hasText: words })
  await card.getByRole('button', { name: /^Trả lời/ }).click()
  await card.getByRole('radio', { name: /Đúng quyền/ }).check()
  await card.getByRole('textbox', { name: /Trả lời người dân/ }).fill('Bác sĩ kiểm tra thẻ khi tiếp đón.')
  await card.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(doctor.getByText(/^Đã gửi trả lời/)).toBeVisible()
  await doctor.context().close()

  const title = 'Câu hỏi về một lần xem thông tin đã được trả lời'
  await expect(bell).toHaveAccessibleName(/[1-9]\d* tin chưa đọc/)
  await expect.poll(async () => (await mails()).map((one) => [one.subject, one.handedOver]).at(-1)).toEqual([title, 1])
  expect((await mails()).at(-1)!.text).toContain(`${baseURL}/account/access`)
  await bell.click()
  const drawer = page.getByRole('dialog', { name: 'Thông báo' })
  await expect(drawer.getByRole('link', { name: new RegExp(title) }).first()).toBeVisible()
  await axe(page)
  await drawer.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click()
  await expect(drawer.getByRole('status')).toHaveText('Đã đọc tất cả')
  await drawer.getByRole('link', { name: 'Xem tất cả' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thông báo' })).toBeVisible()
  await speak('en')
  await page.reload()
  await expect(page.getByRole('link', { name: 'The question about a look at your data was answered' }).first()).toBeVisible()
})
