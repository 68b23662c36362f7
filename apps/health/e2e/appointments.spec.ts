import { expect, signIn, test } from '@mc/e2e/fixtures'

const FATHER = '019085000017'
const MOTHER = '019187000025'
const TEACHER = '019190000068'
const OFFICER = '019182000080'
const STALL_HOLDER = '019088000112'

type Page = Parameters<typeof signIn>[0]

/** Goes through the questions until the time; each size of screen takes another specialty, so that the two do not meet. */
async function chooseUntilTime(page: Page, specialty: RegExp, pickDay: 'first' | 'last' = 'last'): Promise<void> {
  const next = page.getByRole('button', { name: 'Tiếp tục' })
  await page.getByRole('radio', { name: /Bệnh viện Đa khoa/ }).check()
  await next.click()
  await page.getByRole('radio', { name: specialty }).check()
  await next.click()
  await page.getByRole('group', { name: /Ngày khám/ }).getByRole('radio')[pickDay]().check()
  await next.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Khám lúc mấy giờ?')
}

test('a father’s next appointment is on the home page', async ({ page, signedInAs }) => {
  await signedInAs(FATHER)
  await expect(page.getByRole('article', { name: /^Lịch khám/ })).toContainText('Nguyễn Văn Hùng')
})

test('books for a child, moves and cancels, by questions one at a time', async ({ page, signedInAs, axe, isMobile }) => {
  await signedInAs(MOTHER)
  await page.goto('/health/appointments')
  await page.getByRole('link', { name: 'Đặt lịch khám' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ai đi khám?')
  await axe(page)
  await page.getByRole('radio', { name: /Nguyễn Ngọc Hà/ }).check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await chooseUntilTime(page, isMobile ? /Nhi khoa/ : /Mắt/)
  await axe(page)
  // A reload keeps what was answered.
  await page.reload()
  await page.getByRole('radio', { name: /16:00/ }).check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xem lại rồi đặt lịch')
  await expect(page).not.toHaveURL(/\d{12}/)
  await axe(page)
  await page.getByRole('button', { name: 'Đặt lịch khám' }).dblclick()
  await expect(page.getByText('Đã đặt lịch khám')).toBeVisible()
  await expect(page.getByText('Nguyễn Ngọc Hà')).toBeVisible()
  await axe(page)

  await page.getByRole('button', { name: 'Đổi giờ khám' }).click()
  await page.getByLabel('Ngày khám').selectOption({ index: 3 })
  await page.getByRole('radio', { name: /15:30/ }).check()
  await page.getByRole('button', { name: 'Đổi sang giờ này' }).click()
  await expect(page.getByText('Đã đổi giờ khám')).toBeVisible()
  await expect(page.getByText(/^15:30,/)).toBeVisible()

  await page.getByRole('button', { name: 'Hủy lịch khám' }).click()
  await axe(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy lịch', exact: true }).click()
  await expect(page.getByText('Đã hủy lịch khám')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Đổi giờ khám' })).toHaveCount(0)
})

test('whoever comes too late is offered the next free times, one press away (OP50)', async ({ page, signedInAs, browser, axe, allowedConsole, isMobile }) => {
  allowedConsole.push(/409/)
  await signedInAs(TEACHER)
  await page.goto('/health/appointments/book')
  await chooseUntilTime(page, isMobile ? /Tai mũi họng/ : /Răng hàm mặt/, 'first')
  // A time with one place left; the days until next week are partly booked.
  for (let day = 1; (await page.getByRole('radio', { name: /còn 1 chỗ/ }).count()) === 0; day++) {
    await page.goBack()
    await page.getByRole('group', { name: /Ngày khám/ }).getByRole('radio').nth(day).check()
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Khám lúc mấy giờ?')
    await expect(page.getByRole('radio').first()).toBeVisible()
  }
  await page.getByRole('radio', { name: /còn 1 chỗ/ }).first().check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xem lại rồi đặt lịch')
  await expect(page.getByRole('button', { name: 'Đặt lịch khám' })).toBeVisible()

  // Somebody quicker, in a browser of their own.
  const other = await (await browser.newContext()).newPage()
  await signIn(other, OFFICER)
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Đặt lịch khám' }).click()
  await expect(other.getByText('Đã đặt lịch khám')).toBeVisible()

  await page.getByRole('button', { name: 'Đặt lịch khám' }).click()
  await expect(page.getByText(/vừa có người khác đặt/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Các giờ còn trống gần nhất' })).toBeVisible()
  await axe(page)
  await page.getByRole('button', { name: /^\d\d:\d\d,/ }).first().click()
  await page.getByRole('button', { name: 'Đặt lịch khám' }).click()
  await expect(page.getByText('Đã đặt lịch khám')).toBeVisible()
  for (const each of [page, other]) {
    await each.getByRole('button', { name: 'Hủy lịch khám' }).click()
    await each.getByRole('dialog').getByRole('button', { name: 'Hủy lịch', exact: true }).click()
    await expect(each.getByText('Đã hủy lịch khám')).toBeVisible()
  }
  await other.context().close()
})

test('whoever was signed out in another tab signs in again and finds the booking as it was (OP60)', async ({ page, context, allowedConsole, isMobile }) => {
  allowedConsole.push(/401/)
  // A sign-in of this journey's own: it ends here.
  await signIn(page, STALL_HOLDER)
  const other = await context.newPage()
  await page.goto('/health/appointments/book')
  await chooseUntilTime(page, isMobile ? /Nhi khoa/ : /Mắt/)
  await page.getByRole('radio').last().check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xem lại rồi đặt lịch')
  const chosen = page.url()
  await other.goto('/account')
  await other.getByRole('button', { name: 'Đăng xuất', exact: true }).first().click()
  await expect(other.getByRole('link', { name: /Đăng nhập/ }).first()).toBeVisible()

  await page.getByRole('button', { name: 'Đặt lịch khám' }).click()
  await page.getByRole('main').getByRole('link', { name: /Đăng nhập/ }).click()
  await page.getByLabel(/Số định danh cá nhân/).fill(STALL_HOLDER)
  await page.getByLabel(/Mật khẩu/).fill('demo')
  await page.getByRole('button').click()
  await expect(page).toHaveURL(chosen)
  await page.getByRole('button', { name: 'Đặt lịch khám' }).click()
  await expect(page.getByText('Đã đặt lịch khám')).toBeVisible()
  await page.getByRole('button', { name: 'Hủy lịch khám' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy lịch', exact: true }).click()
  await expect(page.getByText('Đã hủy lịch khám')).toBeVisible()
  // The other tab is signed in as well.
  await other.goto('/account')
  await expect(other.getByText('Thiết bị này').first()).toBeVisible()
})
