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
