import { expect, test } from '@mc/e2e/fixtures'

/** Compressed script of a first visit to a module's front page: portal, kit, federation and the module. */
const SCRIPT_BUDGET_BYTES = 150_000

test('moving to a module by keyboard changes the title and takes the focus along', async ({ page }) => {
  await page.goto('/')
  await page.locator('nav a[href="/transport"]').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/transport')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(/ · Một Cửa$/)
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Một cửa cho mọi việc với nhà nước')
})

test('opening one module fetches no other module’s code', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname))
  await page.goto('/transport')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(scripts.filter((path) => /^\/modules\/(?!transport\/)/.test(path))).toEqual([])
  expect(scripts.some((path) => path.startsWith('/modules/transport/'))).toBe(true)
})

test('one React and one kit serve the portal and all modules', async ({ page }) => {
  const holdsReactDom = new Set<string>()
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return
    const text = await response.text().catch(() => '')
    if (text.includes('react-dom') && text.includes('Minified React error')) holdsReactDom.add(new URL(response.url()).pathname)
  })
  for (const path of ['/', '/health', '/education', '/payments', '/transport']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  expect([...holdsReactDom].every((path) => path.startsWith('/portal/'))).toBe(true)
  expect(holdsReactDom.size).toBeGreaterThan(0)
})

test('three rounds through modules and back find one React, and nothing in the console (OP04)', async ({ page }) => {
  const holdsReactDom: string[] = []
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return
    const text = await response.text().catch(() => '')
    if (text.includes('Minified React error') && text.includes('createRoot')) holdsReactDom.push(new URL(response.url()).pathname)
  })
  await page.goto('/')
  for (let round = 0; round < 3; round++) {
    for (const id of ['health', 'education', 'payments']) {
      await page.locator(`nav a[href="/${id}"]`).first().click()
      await expect(page).toHaveURL(`/${id}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText('Đang mở trang…')).toHaveCount(0)
    }
    for (const path of ['/education', '/health', '/']) {
      await page.goBack()
      await expect(page).toHaveURL(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  }
  expect(holdsReactDom).toHaveLength(1)
})

test('on a slow line the heading is there before the scripts are, and they stay within their budget (OP14)', async ({ page }) => {
  const held = Promise.withResolvers<void>()
  let bytes = 0
  await page.route(/\.js(\?|$)/, async (route) => {
    await held.promise
    await route.continue()
  })
  page.on('requestfinished', async (request) => {
    if (request.resourceType() === 'script') bytes += (await request.sizes()).responseBodySize
  })
  await page.goto('/transport', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1, name: 'Giao thông' })).toBeVisible()
  expect(bytes).toBe(0)
  held.resolve()
  await expect(page.locator('main a[href^="/transport/"]').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(SCRIPT_BUDGET_BYTES)
})

test('switching modules thirty times leaves nothing behind', async ({ page, context }) => {
  await page.goto('/')
  const client = await context.newCDPSession(page)
  await client.send('Performance.enable')
  const visit = async (path: string) => {
    await page.locator(`nav a[href="${path}"]`).first().click()
    await expect(page).toHaveURL(path)
    await expect(page.locator(`main a[href^="${path}/"]`).first()).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  const measure = async () => {
    await client.send('HeapProfiler.collectGarbage')
    const { metrics } = await client.send('Performance.getMetrics')
    const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
    return { nodes: value('Nodes'), listeners: value('JSEventListeners') }
  }
  const round = async () => {
    await visit('/health')
    const one = await measure()
    await visit('/transport')
    const other = await measure()
    return { nodes: Math.max(one.nodes, other.nodes), listeners: Math.max(one.listeners, other.listeners) }
  }
  // React keeps the page before the open one until the next: what counts is the most that a settled round holds.
  for (let warm = 0; warm < 2; warm++) await round()
  const before = await round()
  for (let more = 0; more < 12; more++) await round()
  await expect.poll(async () => (await measure()).nodes).toBeLessThanOrEqual(before.nodes * 1.1)
  await expect.poll(async () => (await measure()).listeners).toBeLessThanOrEqual(before.listeners * 1.1)
})
