import type { BrowserContext } from 'playwright'
import { wavesOf, type Request } from '@mc/page-load/waves'

/** 1.6 Mbit/s down, 150 ms a round trip, a processor four times slower: a cheap phone on a bus. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 }
const CPU_SLOWDOWN = 4
/** How long the page is left alone once the network is quiet. */
const SETTLE_MS = 1_500
const SHOWN_WITHIN_MS = 60_000

/** What a visit cost; files from the browser's cache cost nothing. */
export type Visit = { bytes: number; requests: number; waves: number; interactiveMs: number; fetched: string[] }

type Seen = Request & { path: string; type: string; bytes: number; isFromNetwork: boolean }

/**
 * Opens a module's front page and waits until it is quiet. Interactive is when the module's own page is shown and the last
 * long task (over 50 ms) has ended.
 * @param id the module's id
 */
export async function visit(context: BrowserContext, address: string, id: string): Promise<Visit> {
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', SLOW_4G)
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  const seen = new Map<string, Seen>()
  client.on('Network.requestWillBeSent', (event) => {
    seen.set(event.requestId, { path: new URL(event.request.url).pathname, type: event.type ?? 'Other', beginMs: event.timestamp * 1000, endMs: Infinity, bytes: 0, isFromNetwork: true })
  })
  client.on('Network.requestServedFromCache', ({ requestId }) => void Object.assign(seen.get(requestId) ?? {}, { isFromNetwork: false }))
  client.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) Object.assign(seen.get(requestId) ?? {}, { isFromNetwork: false })
  })
  client.on('Network.loadingFinished', (event) => void Object.assign(seen.get(event.requestId) ?? {}, { endMs: event.timestamp * 1000, bytes: event.encodedDataLength }))
  await page.addInitScript((module) => {
    const times = { shown: 0, longTaskEnd: 0 }
    Object.assign(globalThis, { mcTimes: times })
    new MutationObserver(() => {
      if (times.shown === 0 && document.querySelector(`main a[href^="/${module}/"]`)) times.shown = performance.now()
    }).observe(document, { subtree: true, childList: true })
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) times.longTaskEnd = Math.max(times.longTaskEnd, task.startTime + task.duration)
    }).observe({ type: 'longtask', buffered: true })
  }, id)
  await page.goto(`${address}/${id}`, { waitUntil: 'networkidle', timeout: SHOWN_WITHIN_MS })
  await page.waitForFunction(() => (globalThis as unknown as { mcTimes: { shown: number } }).mcTimes.shown > 0, null, { timeout: SHOWN_WITHIN_MS })
  await page.waitForTimeout(SETTLE_MS)
  const times = await page.evaluate(() => (globalThis as unknown as { mcTimes: { shown: number; longTaskEnd: number } }).mcTimes)
  await page.close()
  // What a page asks its server for besides its files is the same in every set-up, and the live stream never ends.
  const fetched = [...seen.values()].filter((one) => one.isFromNetwork && one.bytes > 0 && !/^\/(api|registry)\//.test(one.path))
  const files = fetched.filter((one) => one.type !== 'Document' && Number.isFinite(one.endMs))
  return {
    bytes: fetched.reduce((sum, one) => sum + one.bytes, 0),
    requests: fetched.length,
    waves: wavesOf(files),
    interactiveMs: Math.max(times.shown, times.longTaskEnd),
    fetched: files.map((one) => one.path).toSorted(),
  }
}
