import { expect, signIn, test, type Page } from '@mc/e2e/fixtures'

const FATHER = '019085000017'

test.use({ serviceWorkers: 'allow' })
test.beforeEach(({ allowedConsole }) => {
  allowedConsole.push(/ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)|Load failed|RUNTIME|Federation|registry\/live/i)
})

/** The worker is there and serves this page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

test('without a network the visited pages open as last seen, say that they are old, and go when the person signs out', async ({ page, context }) => {
  await signIn(page, FATHER)
  await kept(page)
  await page.goto('/health/insurance')
  const number = page.locator('main').getByText(/HT|DN|TE|GD|HC/).first()
  await expect(number).toBeVisible({ timeout: 20_000 })
  const seen = await page.locator('main').innerText()
  await page.waitForLoadState('networkidle')
  await page.reload()
  await expect(number).toBeVisible({ timeout: 20_000 })

  await context.setOffline(true)
  await page.goto('/health/insurance')
  await expect(page.getByText('Không có mạng: đang xem bản đã lưu')).toBeVisible({ timeout: 20_000 })
  await expect(number).toBeVisible({ timeout: 20_000 })
  expect(seen).toContain(await number.innerText())
  // A page that was never asked for as a document opens from the kept shell too.
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await context.setOffline(false)
  await page.goto('/account')
  await page.getByRole('button', { name: 'Đăng xuất' }).first().click()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.evaluate(() => caches.has('mc-private'))).toBe(false)
  await page.goto('/')
  await context.setOffline(true)
  await page.goto('/health/insurance')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Nguyễn Văn Hùng')).toHaveCount(0)
  await context.setOffline(false)
})

test('a tab that has an older portal is told when another loads a newer one', async ({ page, context }) => {
  await page.goto('/')
  await kept(page)
  await page.evaluate(() => (document.documentElement.dataset['portal'] = 'older'))
  const other = await context.newPage()
  await other.goto('/search')
  await expect(page.getByText('Cổng đã có bản mới')).toBeVisible()
  await expect(other.getByText('Cổng đã có bản mới')).toBeHidden()
})

test('the worker never gives an old shell for a new one: while there is a network, the page comes from it (OP12)', async ({ page, context, baseURL }) => {
  await page.goto('/')
  await kept(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Một cửa cho mọi việc với nhà nước')
  // The gateway has another page from now on: the very next load shows it.
  await context.addCookies([{ name: 'mc-locale', value: 'en', url: baseURL! }])
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Một cửa cho mọi việc với nhà nước')
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
})
