import type { Page } from 'playwright'

/** A timer due within this time belongs to what the page does now; later ones (a toast that goes) are not waited for. */
const SOON_MS = 400

/** Longest wait: what shows by then is looked at. */
const REST_TIMEOUT_MS = 4000

/** What a page is still fetching. */
export type Traffic = { open: number }

/** The timers that a page has set and that have not run. */
type Timers = { __mcTimers?: Map<number, number> }

/** Counts what a page fetches and which timers it sets, from its start. */
export async function watchTraffic(page: Page): Promise<Traffic> {
  const traffic: Traffic = { open: 0 }
  page.on('request', () => (traffic.open += 1))
  page.on('requestfinished', () => (traffic.open -= 1))
  page.on('requestfailed', () => (traffic.open -= 1))
  await page.addInitScript(() => {
    const due = new Map<number, number>()
    ;(window as unknown as Timers).__mcTimers = due
    const { setTimeout: set, clearTimeout: clear } = window
    window.setTimeout = ((run: TimerHandler, ms = 0, ...args: unknown[]) => {
      const id = set(() => {
        due.delete(id)
        if (typeof run === 'function') run(...args)
      }, ms)
      due.set(id, performance.now() + ms)
      return id
    }) as typeof window.setTimeout
    window.clearTimeout = (id) => {
      due.delete(Number(id))
      clear(id)
    }
  })
  return traffic
}

/**
 * Waits until a page does nothing more of itself: nothing changes, nothing is fetched, no timer is due soon, fonts and images
 * are there, and the browser is idle after a frame. By what the page does and not by the clock: a busy machine shows the same.
 * @param restMs how long nothing must change
 */
export async function untilAtRest(page: Page, traffic: Traffic, restMs: number): Promise<void> {
  const end = performance.now() + REST_TIMEOUT_MS
  do await page.evaluate(quiet, { rest: restMs, soon: SOON_MS, limit: REST_TIMEOUT_MS })
  while (traffic.open > 0 && performance.now() < end)
}

/** In the page. */
async function quiet({ rest, soon, limit }: { rest: number; soon: number; limit: number }): Promise<void> {
  const end = performance.now() + limit
  const timers = (window as unknown as Timers).__mcTimers ?? new Map<number, number>()
  let changes = 0
  const seen = new MutationObserver(() => (changes += 1))
  seen.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true })
  for (let before = -1; before !== changes && performance.now() < end; ) {
    before = changes
    // The wait's own timers are not the page's: frames and idle time do not count as such.
    const until = performance.now() + rest
    do await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 1000 })))
    while (performance.now() < until)
    const now = performance.now()
    const isBusy =
      document.fonts.status !== 'loaded' ||
      [...document.images].some((image) => !image.complete && image.loading !== 'lazy') ||
      [...timers.values()].some((at) => at - now < soon)
    if (isBusy) before = -1
  }
  seen.disconnect()
}
