import { chromiumPath, launchFlags } from '@mc/tooling-browser'
import { chromium, type Browser } from 'playwright'
import { wavesOf, type Request } from './waves.ts'

/**
 * Records how a page loads: `node tooling/page-load/src/main.ts [address] [personal ID]`. Cold cache, a phone's screen, slow 4G
 * (1.6 Mbit/s down, 150 ms a round trip) and a processor four times slower. Prints the median of the runs.
 */
const RUNS = 5
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 }
const CPU_SLOWDOWN = 4
/** How long the page is left alone once the network is quiet. */
const SETTLE_MS = 2_000

type Load = { requests: number; waves: number; scriptBytes: number; allBytes: number; lcpMs: number; settledMs: number; scriptDoneMs: number }

const [address = 'http://localhost:4000/', citizenId] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...launchFlags] })
try {
  const loads: Load[] = []
  for (let run = 0; run < RUNS; run++) loads.push(await record(browser))
  const median = (of: (load: Load) => number) => loads.map(of).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
  console.log(`${address}${citizenId ? ` as ${citizenId}` : ' signed out'}, median of ${RUNS}:`)
  console.log(`  requests ${median((l) => l.requests)}, waves after the HTML ${median((l) => l.waves)}`)
  console.log(`  script ${(median((l) => l.scriptBytes) / 1000).toFixed(1)} kB compressed, all ${(median((l) => l.allBytes) / 1000).toFixed(1)} kB`)
  console.log(`  largest contentful paint ${median((l) => l.lcpMs).toFixed(0)} ms, all shown after ${median((l) => l.settledMs).toFixed(0)} ms, last script after ${median((l) => l.scriptDoneMs).toFixed(0)} ms`)
} finally {
  await browser.close()
}

async function record(from: Browser): Promise<Load> {
  const context = await from.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'vi-VN' })
  const page = await context.newPage()
  if (citizenId) {
    const { origin } = new URL(address)
    await page.goto(`${origin}/auth/sign-in?return=%2Fhealthz&level=2`)
    await page.getByLabel(/Số định danh cá nhân/).fill(citizenId)
    await page.getByLabel(/Mật khẩu/).fill('demo')
    await page.getByRole('button').click()
    await page.waitForURL(`${origin}/healthz`)
  }
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  await client.send('Network.emulateNetworkConditions', SLOW_4G)
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  const requests = new Map<string, Request & { url: string; type: string; bytes: number }>()
  client.on('Network.requestWillBeSent', (event) => {
    requests.set(event.requestId, { url: event.request.url, type: event.type ?? 'Other', beginMs: event.timestamp * 1000, endMs: Infinity, bytes: 0 })
  })
  client.on('Network.loadingFinished', (event) => {
    const request = requests.get(event.requestId)
    if (request) Object.assign(request, { endMs: event.timestamp * 1000, bytes: event.encodedDataLength })
  })
  await page.addInitScript(() => {
    new MutationObserver(() => Object.assign(globalThis, { mcLastChange: performance.now() })).observe(document, { subtree: true, childList: true })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  // Cards whose answers came with the page need no network any more: the work goes on after it is quiet.
  await page.waitForTimeout(SETTLE_MS)
  const settledMs = await page.evaluate(() => (globalThis as { mcLastChange?: number }).mcLastChange ?? 0)
  const lcpMs = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  const all = [...requests.values()].filter((request) => !request.url.startsWith('data:'))
  const html = all.find((request) => request.type === 'Document')
  const rest = all.filter((request) => request !== html && !request.url.includes('/api/'))
  const scripts = rest.filter((request) => request.url.endsWith('.js'))
  await context.close()
  return {
    requests: all.length,
    waves: wavesOf(rest.filter((request) => Number.isFinite(request.endMs))),
    scriptBytes: scripts.reduce((sum, one) => sum + one.bytes, 0),
    allBytes: all.reduce((sum, one) => sum + one.bytes, 0),
    lcpMs,
    settledMs,
    scriptDoneMs: Math.max(0, ...scripts.map((one) => one.endMs)) - (html?.beginMs ?? 0),
  }
}
