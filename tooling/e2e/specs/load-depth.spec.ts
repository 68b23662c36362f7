import { expect, test } from '@mc/e2e/fixtures'

test.use({ serviceWorkers: 'block' })

for (const id of ['health', 'transport', 'education', 'payments'])
  test(`${id}: no file of the first load waits for another, but for at most one step`, async ({ page }) => {
    // Each file is answered 400 ms late: what is asked for after an answer came is a step deeper.
    const LATE_MS = 400
    const asked: { path: string; at: number }[] = []
    let first = 0
    await page.route(/\/(portal|modules)\/.*\.(js|css)$/, async (route) => {
      const now = performance.now()
      first ||= now
      asked.push({ path: new URL(route.request().url()).pathname, at: now - first })
      await new Promise((resolve) => setTimeout(resolve, LATE_MS))
      await route.continue()
    })
    await page.goto(`/${id}`)
    await expect(page.locator(`main a[href^="/${id}"]`).first()).toBeVisible({ timeout: 20_000 })
    const late = asked.filter((one) => one.at > LATE_MS * 2)
    expect(late.map((one) => one.path)).toEqual([])
  })
