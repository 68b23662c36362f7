import { expect, test } from '@mc/e2e/fixtures'

test('a module whose files are gone takes nothing else with it, and its retry really fetches again', async ({ page, allowedConsole }) => {
  allowedConsole.push(/404|Failed to load|Failed to fetch|RUNTIME|Federation/i)
  let missing = true
  let asked = 0
  await page.route(/\/modules\/health\//, (route) => {
    asked += 1
    return missing ? route.fulfill({ status: 404, contentType: 'text/plain', body: 'missing' }) : route.continue()
  })
  await page.goto('/health')
  await expect(page.getByText('Trang này tạm thời không mở được')).toBeVisible()
  await page.locator('nav a[href="/transport"]').first().click()
  await expect(page).toHaveURL('/transport')
  await expect(page.getByText('Trang này tạm thời không mở được')).toBeHidden()
  await page.locator('nav a[href="/health"]').first().click()
  await expect(page.getByText('Trang này tạm thời không mở được')).toBeVisible()
  missing = false
  const before = asked
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.getByText('Trang này tạm thời không mở được')).toBeHidden()
  await expect(page.locator('main a[href^="/health/"]').first()).toBeVisible()
  expect(asked).toBeGreaterThan(before)
})

test('a module that never arrives is called slow, and the rest goes on', async ({ page, allowedConsole }) => {
  allowedConsole.push(/preload/)
  let asked = 0
  await page.route(/\/modules\/health\/[^/]+\/remoteEntry\.js/, () => {
    asked += 1
  })
  await page.goto('/')
  await page.locator('nav a[href="/health"]').first().click()
  await expect(page.getByText('Trang đang mở chậm')).toBeVisible({ timeout: 25_000 })
  await page.locator('nav a[href="/transport"]').first().click()
  await expect(page.locator('main a[href^="/transport/"]').first()).toBeVisible()
  expect(asked).toBeLessThanOrEqual(2)
})

test('one file of one page that is missing for ever: its page says so without loading again and again, the rest goes on (OP03)', async ({ page, allowedConsole, signedInAs }) => {
  allowedConsole.push(/404|Failed to load|Failed to fetch|Importing/i)
  await signedInAs('019085000017')
  const asked: string[] = []
  await page.route(/\/modules\/health\/[^/]+\/assets\/[^/]*page[^/]*\.js/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ status: 404, contentType: 'text/plain', body: 'missing' })
  })
  let documents = 0
  page.on('request', (request) => request.isNavigationRequest() && request.frame() === page.mainFrame() && documents++)
  await page.goto('/health/insurance')
  await expect(page.getByText('Trang này tạm thời không mở được')).toBeVisible()
  await page.waitForTimeout(3_000)
  expect(documents).toBeLessThanOrEqual(2)
  // Preloaded, imported, and looked at once to say why: no file more often.
  const times = [...new Set(asked)].map((url) => asked.filter((one) => one === url).length)
  expect(times.length).toBeGreaterThan(0)
  expect(Math.max(...times)).toBeLessThanOrEqual(3)
  await expect(page.getByText('Nguyễn Văn Hùng').or(page.getByRole('link', { name: 'Tài khoản' })).first()).toBeVisible()
  await page.locator('nav a[href="/transport"]').first().click()
  await expect(page.locator('main a[href^="/transport/"]').first()).toBeVisible()
  expect(documents).toBeLessThanOrEqual(2)
})
