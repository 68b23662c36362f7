import { expect, signIn, test, type Page } from '@mc/e2e/fixtures'

const FATHER = '019085000017'
const MOTHER = '019187000025'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Begins anew: what an earlier run left of a draft is thrown away. */
async function throwDraftsAway(page: Page, procedure: string): Promise<void> {
  await page.goto('/procedures/mine')
  await expect(heading(page)).toHaveText('Hồ sơ của tôi')
  await expect(page.getByRole('status').filter({ hasText: 'Đang tải' })).toHaveCount(0)
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
