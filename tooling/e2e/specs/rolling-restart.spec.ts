import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '../src/fixtures.ts'

/** Of an arrangement with several gateways: `[{ "pid": 1, "address": "http://localhost:4530" }, …]`. */
const GATEWAYS = JSON.parse(process.env['MC_E2E_GATEWAYS'] ?? '[]') as { pid: number; address: string }[]
const FATHER = '019085000017'
const SENDERS = 4
const PAUSE_MS = 25
/** Bounded, and below what one address may ask signed out: what counts is that none is lost. */
const REQUESTS_MAX = 6_000
const WRITES_MAX = 250
const BACK_WITHIN_MS = 60_000

// The bell's stream ends with the gateway that gave it; the browser opens it anew at the other.
test.beforeEach(({ allowedConsole }) => {
  allowedConsole.push(/notices\.watch/)
})

test('gateways restarted one after the other while people use the portal lose no request', async ({ signedInAs, page, request }) => {
  test.skip(GATEWAYS.length < 2, 'one gateway: nothing stands in for it')
  test.setTimeout(180_000)
  await signedInAs(FATHER)
  const load = { loads: [{ moduleId: 'rolling', version: 'restart', outcome: 'loaded', ms: 10 }] }
  // A page, a read of one's own rows, what anybody may look up, and a write.
  const kinds: { what: string; ask: () => Promise<{ status(): number; dispose(): Promise<void> }> }[] = [
    { what: 'page', ask: () => page.request.get('/payments') },
    { what: 'read', ask: () => page.request.get('/api/payments/bills.countDue') },
    { what: 'look-up', ask: () => page.request.get('/api/transport/plan.listRoutes') },
    { what: 'write', ask: () => request.post('/api/portal/reports.loads', { data: load }) },
  ]
  const lost: string[] = []
  const sent = { all: 0, writes: 0 }
  let isOver = false
  const sender = async () => {
    while (!isOver && sent.all < REQUESTS_MAX) {
      const isWrite = sent.all % 8 === 0 && sent.writes < WRITES_MAX
      const { what, ask } = kinds[isWrite ? 3 : sent.all % 3]!
      sent.all += 1
      if (isWrite) sent.writes += 1
      const outcome = await ask().then(async (answer) => (await answer.dispose(), answer.status() === 200 ? null : `${what} ${answer.status()}`), (error: unknown) => `${what} ${String(error)}`)
      if (outcome !== null) lost.push(outcome)
      await wait(PAUSE_MS)
    }
  }
  const senders = Promise.all(Array.from({ length: SENDERS }, sender))
  for (const { pid, address } of GATEWAYS) {
    process.kill(pid, 'SIGTERM')
    await expect.poll(() => isReady(address), { timeout: BACK_WITHIN_MS, intervals: [20] }).toBe(false)
    await expect.poll(() => isReady(address), { timeout: BACK_WITHIN_MS }).toBe(true)
    // The balancer has to see that it is back before the other leaves.
    await wait(500)
  }
  isOver = true
  await senders
  expect(lost).toEqual([])
  expect(sent.all).toBeGreaterThan(100)
  expect(sent.writes).toBeGreaterThan(10)
})

async function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/readyz`).then(async (answer) => (await answer.arrayBuffer(), answer.ok), () => false)
}
