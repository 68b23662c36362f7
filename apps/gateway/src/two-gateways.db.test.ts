import { randomUUID } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from './testing/a-browser.ts'
import { FATHER, submitSignIn } from './testing/a-portal.ts'
import { SIGN_IN_LIMIT, twoGateways, type TwoGateways } from './testing/two-gateways.ts'

/** As long as the balancer needs to notice, and some more. */
const DRAIN_MS = 800
/** Bounded, and small: what counts is that none is lost. */
const SENDERS = 6
const REQUESTS_MAX = 4_000
const LOAD_MS_MAX = 60_000

let two: TwoGateways
const browser = new Browser()
beforeAll(async () => {
  two = await twoGateways({ drainMs: DRAIN_MS })
})
afterAll(() => two?.[Symbol.asyncDispose]())

const cookie = () => `__Host-mc-session=${browser.cookie('__Host-mc-session')}`
const post = (body: unknown) => ({ method: 'POST', headers: { 'content-type': 'application/json', cookie: cookie() }, body: JSON.stringify(body) })

test('a sign-in begun at one gateway ends at another, and both know the session and show the same modules', async () => {
  const landed = await submitSignIn(browser, await browser.open(`${two.origin}/auth/sign-in?return=%2Fgarden&level=2`))
  expect([landed.status, new URL(landed.url).pathname]).toEqual([200, '/garden'])
  const asked = await Promise.all(two.addresses.map((address) => fetch(`${address}/api/garden/whoAmI`, { headers: { cookie: cookie() } })))
  for (const answer of asked) expect(await answer.json()).toMatchObject({ result: { data: { personId: FATHER } } })
  const [first, second] = await Promise.all(two.addresses.map(async (address) => (await fetch(`${address}/registry/modules`)).json()))
  expect(second).toEqual(first)
})

test('who watches at one gateway hears at once what was written at the other', async () => {
  const heard: string[] = []
  const streams = two.addresses.map((address, index) => {
    const stream = httpRequest(`${address}/api/orchard/watch?input=%22w%22`, { headers: { accept: 'text/event-stream', cookie: cookie() } }, (answer) => answer.on('data', (chunk: Buffer) => (heard[index] = (heard[index] ?? '') + chunk.toString())).on('error', () => undefined))
    stream.on('error', () => undefined).end()
    return stream
  })
  for (const index of two.addresses.keys()) await expect.poll(() => heard[index], { timeout: 5_000 }).toContain('begun')
  const answer = await fetch(`${two.addresses[0]}/api/orchard/note`, post({ word: 'a', idempotencyKey: randomUUID() }))
  expect(answer.status).toBe(200)
  for (const index of two.addresses.keys()) await expect.poll(() => heard[index], { timeout: 5_000 }).toContain('changed')
  for (const stream of streams) stream.destroy()
})

test('tries are counted together, and a write repeated at the other gateway is one', async () => {
  const codes: number[] = []
  for (let count = 0; count < 5; count++) codes.push((await fetch(`${two.origin}/api/orchard/guess`, post({}))).status)
  expect(codes).toEqual([200, 200, 200, 429, 429])
  const wish = { word: 'một lần', idempotencyKey: randomUUID() }
  const answers = await Promise.all(two.addresses.map(async (address) => (await fetch(`${address}/api/orchard/note`, post(wish))).json()))
  expect(answers[1]).toEqual(answers[0])
})

test('sign-ins begun from one network are counted together, by the address that the balancer tells', async () => {
  // As a balancer does: each person's own address stands in the header.
  const begin = (index: number, address: string) => fetch(`${two.addresses[index % 2]}/auth/sign-in?return=%2F`, { redirect: 'manual', headers: { 'x-forwarded-for': address, 'accept-language': 'en' } })
  // All within one minute of the database's, which is this machine's.
  const { rows } = await two.database.owner.query<{ left: number }>("select 60 - floor(extract(second from platform.clock_now()))::int as left")
  if (rows[0]!.left < 20) await wait(rows[0]!.left * 1000)
  const answers: Response[] = []
  // Each gateway alone would let all of these through.
  for (let count = 0; count < 1.5 * SIGN_IN_LIMIT; count++) answers.push(await begin(count, '203.0.113.7'))
  const refused = answers.filter((answer) => answer.status === 429)
  expect(answers.filter((answer) => answer.status === 303).length + refused.length).toBe(answers.length)
  expect(refused.length).toBe(SIGN_IN_LIMIT / 2)
  const page = await refused[0]!.text()
  expect(page).toContain('Too many sign-ins from this network')
  const seconds = Number(refused[0]!.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(60)
  expect((await begin(0, '203.0.113.8')).status).toBe(303)
})

test('gateways restarted one after the other under load lose no request', async () => {
  const failed: string[] = []
  let sent = 0
  let isOver = false
  const until = Date.now() + LOAD_MS_MAX
  const word = 'tải'
  const sender = async (index: number) => {
    while (!isOver && sent < REQUESTS_MAX && Date.now() < until) {
      sent += 1
      // Writes too, and one that takes its time.
      const path = sent % 10 === 0 ? 'late' : 'whoAmI'
      const isWrite = sent % 3 === 0
      const asked = isWrite
        ? fetch(`${two.origin}/api/orchard/note`, post({ word, idempotencyKey: randomUUID() }))
        : fetch(`${two.origin}/api/${path === 'late' ? 'orchard' : 'garden'}/${path}`, { headers: { cookie: cookie() } })
      const outcome = await asked.then(async (answer) => (await answer.text(), answer.status === 200 ? null : `${path} ${answer.status}`), (error: unknown) => `${path} ${String(error)} ${String((error as Error).cause)}`)
      if (outcome !== null) failed.push(outcome)
      await wait(5 + index)
    }
  }
  const load = Promise.all(Array.from({ length: SENDERS }, (_, index) => sender(index)))
  for (const index of two.addresses.keys()) {
    await two.restart(index)
    // The balancer has to see that it is back before the other leaves.
    await wait(500)
  }
  isOver = true
  await load
  expect(failed).toEqual([])
  expect(sent).toBeGreaterThan(100)
}, 120_000)
