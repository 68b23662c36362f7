import { expect, signIn, test } from '@mc/e2e/fixtures'

const DOCTOR = '019079000071'
const GRANDFATHER = '019056000059'

test.describe('the desk of the general hospital', () => {
  test.beforeEach(async ({ page, signedInAs }) => {
    await signedInAs(DOCTOR)
    await page.goto('/health/desk')
    await expect(page.getByRole('heading', { level: 1, name: 'Bàn tiếp đón' })).toBeVisible()
  })

  test('checks insurance: found, not found, and a number that cannot be', async ({ page, axe }) => {
    const number = page.getByRole('textbox', { name: /Số định danh cá nhân/ })
    const check = page.getByRole('button', { name: 'Kiểm tra thẻ' })
    await axe(page)
    await number.fill('12345')
    await check.click()
    await expect(page.getByText(/12 chữ số, bắt đầu bằng mã tỉnh/).first()).toBeVisible()
    await number.fill('0190 8500 0017')
    await check.click()
    await expect(page.getByText('Có thẻ bảo hiểm y tế còn dùng được')).toBeVisible()
    await axe(page)
    await number.fill('001001999999')
    await check.click()
    await expect(page.getByText('Không tìm thấy thẻ bảo hiểm y tế còn dùng được')).toBeVisible()
    await axe(page)
  })

  test('takes the number from a citizen card’s QR, as the scanner at the desk writes it, and no half of a card (OP38)', async ({ page }) => {
    const number = page.getByRole('textbox', { name: /Số định danh cá nhân/ })
    await number.pressSequentially('019085000017||Nguyễn Văn Hùng|12032085|Nam|Thái Nguyên|01052021\n')
    await expect(page.getByText(/12 chữ số, bắt đầu bằng mã tỉnh/).first()).toBeVisible()
    await number.fill('')
    await number.pressSequentially('019085000017||Nguyễn Văn Hùng|12031985|Nam|Thái Nguyên|01052021\n')
    await expect(page.getByText('Có thẻ bảo hiểm y tế còn dùng được')).toBeVisible()
    await number.blur()
    await expect(number).toHaveValue('019085000017')
  })

  test('refuses the record of somebody who is no patient, unless it is an emergency; the person sees both', async ({ page, browser, axe, allowedConsole }) => {
    allowedConsole.push(/403/)
    await page.getByRole('textbox', { name: /Số định danh cá nhân/ }).fill(GRANDFATHER)
    await page.getByRole('button', { name: 'Kiểm tra thẻ' }).click()
    // The first is the one just looked up; namesakes may be on the list of the day.
    await page.getByRole('button', { name: 'Mở hồ sơ Nguyễn Văn Thành' }).first().click()
    await page.getByRole('button', { name: 'Mở vì cấp cứu' }).click()
    await expect(page.getByRole('heading', { name: 'Hồ sơ của Nguyễn Văn Thành' })).toBeVisible()
    await axe(page)
    const patient = await (await browser.newContext()).newPage()
    await signIn(patient, GRANDFATHER)
    await patient.goto('/account/access')
    await expect(patient.getByText('Cấp cứu').first()).toBeVisible()
    await expect(patient.getByText(/không phải người khám, bị từ chối/).first()).toBeVisible()
    await expect(patient.getByText(/Kiểm tra thẻ bảo hiểm y tế/).first()).toBeVisible()
    await patient.context().close()
  })

  test('lists the day and moves between days', async ({ page }) => {
    await page.getByRole('button', { name: 'Ngày sau' }).click()
    await expect(page).toHaveURL(/day=\d{4}-\d{2}-\d{2}/)
    await expect(page.getByText(/Có \d+ lịch hẹn|Ngày này không có lịch hẹn nào/).first()).toBeVisible()
    await page.getByRole('button', { name: 'Hôm nay' }).click()
    await expect(page.getByRole('button', { name: 'Hôm nay' })).toBeDisabled()
  })
})

test('reception begins with who is to come, checks cards and opens no record', async ({ page, signedInAs, axe }) => {
  await signedInAs('019195000149')
  await page.goto('/health/desk')
  await expect(page.getByRole('combobox', { name: 'Tình trạng' })).toHaveValue('booked')
  await page.getByRole('textbox', { name: /Số định danh cá nhân/ }).fill('0190 8500 0017')
  await page.getByRole('button', { name: 'Kiểm tra thẻ' }).click()
  await expect(page.getByText('Có thẻ bảo hiểm y tế còn dùng được')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Mở hồ sơ/ })).toHaveCount(0)
  await axe(page)
})

test('a citizen gets no desk', async ({ page, signedInAs, allowedConsole }) => {
  allowedConsole.push(/404/)
  await signedInAs(GRANDFATHER)
  await page.goto('/health/desk')
  await expect(page.getByRole('button', { name: 'Kiểm tra thẻ' })).toHaveCount(0)
})
