import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, type Page } from '../src/fixtures.ts'

/** Requests that come within this long of each other wait for the same answers, also on a busy machine. */
const QUIET_MS = 1_000
/** After the HTML: what its head names, and at most one step more. */
const DEPTH_MAX = 2
const FILES = /\/(portal|modules)\/.*\.(js|css|woff2?)(\?.*)?$/

/**
 * Answers files in waves: holds every one until the page asks for no more, then lets all go. The number of waves is the
 * longest chain of files that wait for each other, whatever the machine does meanwhile.
 */
async function inWaves(page: Page): Promise<{ waves: () => string[][]; begin: () => void }> {
  let waves: string[][] = []
  let held: { path: string; go: () => void }[] = []
  let latest = 0
  await page.route(FILES, async (route) => {
    latest += 1
    const mine = new Promise<void>((go) => held.push({ path: new URL(route.request().url()).pathname, go }))
    const seen = latest
    void wait(QUIET_MS).then(() => {
      if (seen !== latest || held.length === 0) return
      waves.push(held.map((one) => one.path).toSorted())
      for (const one of held) one.go()
      held = []
    })
    await mine
    await route.continue()
  })
  return { waves: () => waves, begin: () => void (waves = []) }
}

/** The module's own front page: what it links to, or where to sign in. */
function isShown(page: Page, id: string): Promise<void> {
  return expect(page.locator(`main a[href^="/${id}"], main a[href*="/auth/sign-in"]`).first()).toBeVisible({ timeout: 30_000 })
}

for (const id of ['health', 'transport', 'education', 'payments'])
  test(`${id}: after the HTML, no file waits for another but for at most one step`, async ({ page }) => {
    const files = await inWaves(page)
    await page.goto(`/${id}`, { waitUntil: 'commit' })
    await isShown(page, id)
    await page.waitForLoadState('networkidle')
    expect(files.waves().flat().length).toBeGreaterThan(3)
    expect(files.waves().slice(DEPTH_MAX)).toEqual([])
  })

test('a page waits for no component that it does not show: React Aria comes with the first page that has one', async ({ page }) => {
  // An attribute that its components set.
  const ofReactAria = /"data-rac"|`data-rac`/
  const asked: string[] = []
  page.on('response', async (response) => {
    if (FILES.test(response.url()) && response.url().includes('.js') && ofReactAria.test(await response.text())) asked.push(new URL(response.url()).pathname)
  })
  for (const path of ['/', '/education']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect([path, asked]).toEqual([path, []])
  }
  await page.goto('/transport/plan')
  // A quiet moment of the network is not yet the end of a page of several steps.
  await expect(page.getByRole('combobox').first()).toBeVisible()
  await expect.poll(() => asked).not.toEqual([])
})

test('a second module costs only its own code', async ({ page }) => {
  const files = await inWaves(page)
  await page.goto('/health', { waitUntil: 'commit' })
  await isShown(page, 'health')
  await page.waitForLoadState('networkidle')
  files.begin()
  await page.locator('a[href="/transport"]').first().click()
  await isShown(page, 'transport')
  await page.waitForLoadState('networkidle')
  expect(files.waves().flat().length).toBeGreaterThan(0)
  expect(files.waves().flat().filter((path) => !path.startsWith('/modules/transport/'))).toEqual([])
  expect(files.waves().slice(DEPTH_MAX)).toEqual([])
})
