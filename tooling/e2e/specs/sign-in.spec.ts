import { expect, signIn, test } from '@mc/e2e/fixtures'

const father = '019085000017'

/** Ends sessions of hers: nobody else's journey signs in as her. */
const mother = '019187000025'

test('signing in brings back to the page asked for; signing out ends it', async ({ page }) => {
  await page.goto('/account')
  await page.getByRole('main').getByRole('link', { name: /VNeID/ }).click()
  await page.getByLabel(/Số định danh cá nhân/).fill('0190 8500 0017')
  await page.getByLabel(/Mật khẩu/).fill('demo')
  await page.getByRole('button').click()
  await expect(page).toHaveURL('/account')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'Đăng xuất' }).first().click()
  await expect(page.getByRole('link', { name: /Đăng nhập/ }).first()).toBeVisible()
})

test('two tabs that sign in at the same time both end signed in (OP57)', async ({ page, context }) => {
  const other = await context.newPage()
  await page.goto('/auth/sign-in?return=%2Fsearch&level=2')
  await other.goto('/auth/sign-in?return=%2F&level=2')
  for (const [tab, path] of [
    [page, '/search'],
    [other, '/'],
  ] as const) {
    const id = tab.getByLabel(/Số định danh cá nhân/)
    if (await id.isVisible()) {
      await id.fill(father)
      await tab.getByLabel(/Mật khẩu/).fill('demo')
      await tab.getByRole('button').click()
    }
    await expect(tab).toHaveURL(path)
  }
})

test('return addresses stay on the portal', async ({ request }) => {
  for (const target of ['https://evil.invalid/', '//evil.invalid', '/\\evil.invalid', 'javascript:alert(1)']) {
    const answer = await request.get(`/auth/sign-in?return=${encodeURIComponent(target)}`, { maxRedirects: 0 })
    expect(answer.headers()['location'] ?? '').not.toContain('evil.invalid')
  }
})

test('I see my devices and can end a session of another one', async ({ page, browser, baseURL, axe }) => {
  const other = await browser.newContext({ baseURL: baseURL!, locale: 'vi-VN' })
  const elsewhere = await other.newPage()
  await signIn(elsewhere, mother)
  await signIn(page, mother)
  await page.goto('/account')
  await expect(page.getByText('Thiết bị này').first()).toBeVisible()
  await axe(page)
  await page.getByRole('button', { name: 'Đăng xuất mọi thiết bị khác' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã đăng xuất' })).toBeVisible()
  await elsewhere.goto('/')
  await expect(elsewhere.getByRole('link', { name: /Đăng nhập/ }).first()).toBeVisible()
  await other.close()
})
