import { expect, signIn, test, type Page } from '@mc/e2e/fixtures'

const FATHER = '019085000017'
const MOTHER = '019187000025'
const TEACHER = '019190000068'

/** Nothing but the beginning of a PDF: what a file is, is known by its first bytes. */
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

const next = (page: Page) => page.getByRole('button', { name: 'Lưu và tiếp tục' })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Types a part of the name and takes the first that it leaves, by keyboard. */
async function choose(box: ReturnType<Page['getByRole']>, typed: string): Promise<void> {
  await box.scrollIntoViewIfNeeded()
  await box.click()
  await box.pressSequentially(typed)
  await box.press('ArrowDown')
  await box.press('Enter')
  await expect(box).not.toHaveValue(typed)
}

/** Chooses in an address: the province, then one of its communes, then the line. */
async function fillAddress(page: Page, street: string): Promise<void> {
  const province = page.getByRole('combobox', { name: /Tỉnh/ })
  if ((await province.inputValue()) === '') await choose(province, 'thai nguyen')
  const commune = page.getByRole('combobox', { name: /Xã, phường|Phường, xã|Xã\/phường/ })
  if ((await commune.inputValue()) === '') await choose(commune, 'quan tri')
  await page.getByRole('textbox', { name: /Số nhà|đường/ }).fill(street)
}

/** Begins anew: what an earlier run left of a draft is thrown away. */
async function throwDraftsAway(page: Page, procedure: string): Promise<void> {
  await page.goto('/procedures/mine')
  await expect(heading(page)).toHaveText('Hồ sơ của tôi')
  await expect(page.getByRole('article').or(page.getByText('Chưa gửi hồ sơ nào')).first()).toBeVisible()
  const draft = page.locator('a[href^="/procedures/drafts/"]').filter({ hasText: procedure })
  for (let left = await draft.count(); left > 0; left--) {
    await draft.first().click()
    await page.getByRole('button', { name: 'Xóa hồ sơ này' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa hồ sơ này' }).click()
    await expect(heading(page)).toHaveText('Hồ sơ của tôi')
    await expect(draft).toHaveCount(left - 1)
  }
}

test('finds by plain words without signing in, and sees what is needed, what it costs, how long it takes', async ({ page, axe }) => {
  await page.goto('/procedures')
  await page.getByRole('searchbox').fill('mat bang lai')
  await page.keyboard.press('Enter')
  const first = page.getByRole('article').first()
  await expect(first).toContainText('Cấp lại giấy phép lái xe')
  await axe(page)
  await first.getByRole('link').click()
  await expect(heading(page)).toHaveText('Cấp lại giấy phép lái xe')
  await expect(page.getByText('5 ngày làm việc').first()).toBeVisible()
  await expect(page.getByText(/135\.000\s₫/).first()).toBeVisible()
  await axe(page)
})

test('a search in the portal finds procedures; one that finds nothing says what becomes of it', async ({ page }) => {
  await page.goto('/search?q=khai+sinh')
  await page.getByRole('link', { name: 'Đăng ký khai sinh' }).first().click()
  await expect(heading(page)).toHaveText('Đăng ký khai sinh')
  await page.goto(`/procedures?${new URLSearchParams({ q: "100% nuôi ong ' \\ _" })}`)
  await expect(page.getByText(/Chưa có thủ tục nào phù hợp/)).toBeVisible()
})

test('a father exchanges his licence: filled in with his consent, a file, sent once, followed signed out', async ({ page, signedInAs, axe, isMobile, browser, baseURL }) => {
  test.setTimeout(180_000)
  const person = isMobile ? TEACHER : FATHER
  await signedInAs(person)
  await throwDraftsAway(page, 'Đổi giấy phép lái xe')
  await page.goto('/procedures/catalogue/3.000347')
  await page.getByRole('link', { name: 'Nộp hồ sơ' }).click()
  await page.getByRole('checkbox', { name: /điền sẵn/ }).check()
  await axe(page)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()

  await expect(heading(page)).toHaveText('Giấy phép lái xe do nơi nào cấp?')
  await next(page).click()
  await expect(page.getByRole('alert')).toContainText('Chọn câu trả lời cho “Nơi cấp”')
  await page.getByRole('radio', { name: 'Việt Nam' }).check()
  await next(page).click()
  await expect(heading(page)).toHaveText('Vì sao cần đổi?')
  await page.getByRole('radio', { name: /Sắp hết hạn/ }).check()
  await next(page).click()
  await expect(heading(page)).toHaveText('Giấy phép đang có')
  await page.getByRole('textbox', { name: /Số giấy phép lái xe/ }).fill('190123456789')
  await page.getByRole('checkbox', { name: /^B2/ }).check()
  // Typed and not yet saved: a reload keeps it (OP16).
  await page.reload()
  await expect(page.getByRole('textbox', { name: /Số giấy phép lái xe/ })).toHaveValue('190123456789')
  await expect(page.getByRole('checkbox', { name: /^B2/ })).toBeChecked()
  await next(page).click()
  await expect(heading(page)).toHaveText('Hạng mới')
  await page.getByRole('radio', { name: /^B \(/ }).check()
  await next(page).click()
  await expect(heading(page)).toHaveText('Người nộp hồ sơ')
  await expect(page.getByRole('textbox', { name: /Số định danh cá nhân/ })).toHaveValue(person)
  await expect(page.getByText(/Lấy từ Cơ sở dữ liệu quốc gia về dân cư/).first()).toBeVisible()
  await axe(page)
  await fillAddress(page, 'Số 12, tổ 5')
  await page.getByRole('textbox', { name: /Số điện thoại/ }).fill('+84 912 345 678')
  await next(page).click()
  await expect(heading(page)).toHaveText('Nhận kết quả thế nào?')
  await page.getByRole('radio', { name: /Tại Trung tâm/ }).check()
  await next(page).click()

  await expect(heading(page)).toHaveText('Giấy tờ kèm theo')
  await page.getByLabel(/^Giấy khám sức khỏe/).first().setInputFiles({ name: 'Giấy khám – Đặng.pdf', mimeType: 'application/pdf', buffer: PDF })
  await expect(page.getByText('Đã tải lên', { exact: true })).toBeVisible()
  await axe(page)
  await next(page).click()

  await expect(heading(page)).toHaveText('Kiểm tra rồi gửi')
  await expect(page.getByText('Giấy khám – Đặng.pdf')).toBeVisible()
  await expect(page.getByText(/135\.000\s₫/).first()).toBeVisible()
  const notices = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Báo tin về' }) })
  const phoneEnd = (await notices.last().innerText()).replace(/\D/g, '').slice(-4)
  await page.getByRole('checkbox', { name: /Cam đoan/ }).check()
  await axe(page)
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).dblclick()
  await expect(page).toHaveURL(/\/procedures\/mine\/[\w-]{36}\?sent=1/)
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible()
  const code = /H55[\w.]*-\d{6}-\d{4}/.exec(await page.getByRole('main').innerText())![0]
  await axe(page)
  await page.goto('/procedures/mine')
  await expect(page.getByText(code)).toHaveCount(1)
  await axe(page)

  // Signed out, by the code and four digits of the phone that notices go to.
  await page.goto('/procedures/mine')
  await page.getByRole('article').filter({ hasText: code }).getByRole('link').click()
  await expect(heading(page)).toHaveText('Đổi giấy phép lái xe')
  const other = await (await browser.newContext({ baseURL: baseURL! })).newPage()
  await other.goto(`/procedures/track?code=${code}`)
  await other.getByRole('textbox', { name: /4 số cuối/ }).fill('0000')
  await other.getByRole('button', { name: 'Xem hồ sơ' }).click()
  await expect(other.getByRole('alert')).toContainText('Không có hồ sơ nào khớp')
  await other.getByRole('textbox', { name: /4 số cuối/ }).fill(phoneEnd)
  await other.getByRole('button', { name: 'Xem hồ sơ' }).click()
  await expect(other.getByRole('heading', { name: code })).toBeVisible()
  await expect(other.getByRole('main')).not.toContainText('190123456789')
  await other.context().close()
})

test('a birth is registered; begun on one device, it is found on another (X2)', async ({ page, signedInAs, browser, baseURL, isMobile }) => {
  test.setTimeout(120_000)
  const person = isMobile ? MOTHER : FATHER
  await signedInAs(person)
  await throwDraftsAway(page, 'Đăng ký khai sinh')
  await page.goto('/procedures/catalogue/life/birth')
  await page.getByRole('link', { name: 'Đăng ký khai sinh' }).click()
  await page.getByRole('link', { name: 'Nộp hồ sơ' }).click()
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await expect(heading(page)).toHaveText('Trẻ được khai sinh')
  await page.getByRole('textbox', { name: /Họ, chữ đệm và tên/ }).fill('Nguyễn Thử Bình An')
  await page.getByRole('radio', { name: 'Nữ' }).check()
  await page.getByRole('button', { name: 'Lưu, làm tiếp sau' }).click()
  await expect(page.getByRole('link', { name: 'Làm tiếp' })).toBeVisible()

  const other = await (await browser.newContext({ baseURL: baseURL! })).newPage()
  await signIn(other, person)
  await other.goto('/procedures/mine')
  await other.locator('a[href^="/procedures/drafts/"]').filter({ hasText: 'Đăng ký khai sinh' }).click()
  await other.getByRole('link', { name: /Trẻ được khai sinh/ }).click()
  await expect(other.getByRole('textbox', { name: /Họ, chữ đệm và tên/ })).toHaveValue('Nguyễn Thử Bình An')
  await expect(other.getByRole('radio', { name: 'Nữ' })).toBeChecked()
  await other.context().close()
})

test('what was asked for more is supplied: only that item, with its reason', async ({ page, signedInAs, axe, isMobile }) => {
  test.skip(isMobile === true, 'The demo father has one dossier that waits for more: whoever comes second finds it supplied.')
  await signedInAs(FATHER)
  await page.goto('/procedures/mine')
  await page.getByRole('article').filter({ hasText: 'Cần bổ sung' }).first().getByRole('link').click()
  await page.getByRole('link', { name: 'Bổ sung ngay' }).click()
  await expect(heading(page)).toHaveText('Bổ sung hồ sơ')
  await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click()
  await expect(page.getByRole('alert')).toContainText('Thêm tệp mới cho')
  await axe(page)
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'Giấy khám mới.pdf', mimeType: 'application/pdf', buffer: PDF })
  await expect(page.getByText('Đã tải lên', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click()
  await expect(page.getByText('Đã gửi phần bổ sung').first()).toBeVisible()
  await axe(page)
})
