import { readStatement } from '@mc/bank-statement'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeBank } from './bank.ts'
import { DEV_HOOK_SECRET } from './env.ts'

type Notice = { headers: Record<string, string>; body: string }

let server: Server
let bank: ReturnType<typeof makeBank>
let notices: Notice[]
let answers: number[]

beforeEach(async () => {
  notices = []
  answers = []
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      notices.push({ headers: request.headers as Record<string, string>, body })
      response.writeHead(answers.shift() ?? 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  bank = makeBank({ port: 0, hookUrl: `http://localhost:${(server.address() as AddressInfo).port}/`, hookSecret: DEV_HOOK_SECRET })
})
afterEach(async () => {
  await bank.close()
  server.close()
  server.closeAllConnections()
})

const pay = async (amount: number | string = 120_000) => (await bank.inject({ method: 'POST', url: '/transfers', payload: { bin: '970436', account: '1012345678', amount, purpose: 'MC1' } })).json()
const script = (change: object) => bank.inject({ method: 'POST', url: '/_sandbox/script', payload: change })
const arrived = (count: number) => expect.poll(() => notices.length, { timeout: 3000 }).toBe(count)
const verify = ({ headers, body }: Notice) => new Webhook(DEV_HOOK_SECRET).verify(body, headers)

test('a transfer is told by a notice that the receiver can verify', async () => {
  const transfer = await pay()
  await arrived(1)
  expect(verify(notices[0]!)).toEqual({ type: 'transfer.credited', data: { ...transfer, amountDong: '120000', bin: '970436', account: '1012345678', purpose: 'MC1' } })
})

test('a notice that is not taken comes again under the same id', async () => {
  answers = [500]
  await pay()
  await arrived(2)
  expect(notices[0]!.headers['webhook-id']).toBe(notices[1]!.headers['webhook-id'])
})

test('it can repeat, forge, lie about the amount and stay silent', async () => {
  await script({ repeat: 3 })
  await pay()
  await arrived(3)
  await script({ reset: true, wrongSignature: true })
  await pay()
  await arrived(4)
  expect(() => verify(notices[3]!)).toThrow()
  await script({ reset: true, amountOffDong: -1 })
  await pay()
  await arrived(5)
  expect(verify(notices[4]!)).toMatchObject({ data: { amountDong: '119999' } })
  await script({ reset: true, delivery: 'never' })
  await pay()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(notices).toHaveLength(5)
})

test('held notices go out in the order asked for, and a clock that is off shows in the timestamp', async () => {
  await script({ delivery: 'hold', order: 'last-in', clockOffsetMs: -3_600_000 })
  const [first, second] = [await pay(1000), await pay(2000)]
  expect((await bank.inject({ method: 'POST', url: '/_sandbox/release' })).json()).toEqual({ released: 2 })
  expect(notices.map((one) => JSON.parse(one.body).data.transactionId)).toEqual([second.transactionId, first.transactionId])
  expect(() => verify(notices[0]!)).toThrow(/too old/)
})

test.each(['0', '-5', '1.5', '', 'abc', '9'.repeat(13)])('an amount of %j is refused', async (amount) => {
  expect(await pay(amount)).toEqual({ error: 'Số tiền là số nguyên đồng, lớn hơn 0.' })
})

const signed = (id: string, body: string) => ({
  'content-type': 'application/json',
  'webhook-id': id,
  'webhook-timestamp': '1764036000',
  'webhook-signature': new Webhook(DEV_HOOK_SECRET).sign(id, new Date(1_764_036_000_000), body),
})
const payOut = (endToEndId: string, change: object = {}) => {
  const payload = JSON.stringify({ endToEndId, from: { bin: '970436', account: '1019000019' }, to: { bin: '970415', account: '103', name: 'AI DO' }, amountDong: '60000', purpose: 'HOAN', ...change })
  return bank.inject({ method: 'PUT', url: `/payouts/${endToEndId}`, payload, headers: signed(`out_${endToEndId}`, payload) })
}
const said = () => notices.map((one) => JSON.parse(one.body) as { type: string; data: { endToEndId: string; fault: string | null; transactionId: string | null } })

test('a payout is taken once under its name and told when it is done', async () => {
  await script({ payoutDelayMs: 0 })
  expect((await payOut('a-1')).statusCode).toBe(202)
  await arrived(1)
  expect((await payOut('a-1')).statusCode).toBe(200)
  expect((await payOut('a-1', { amountDong: '60001' })).statusCode).toBe(409)
  expect(said()).toMatchObject([{ type: 'payout.settled', data: { endToEndId: 'a-1', fault: null } }])
  expect(verify(notices[0]!)).toBeTruthy()
  expect((await bank.inject({ method: 'GET', url: '/payouts/a-1', headers: signed('ask', '') })).json()).toEqual(said()[0])
})

test('payouts fail by script and to a closed account, are not taken unsigned, and not while the bank is down', async () => {
  await script({ payoutDelayMs: 0, payoutFault: 'AB05' })
  await payOut('b-1')
  await payOut('b-2', { to: { bin: '970415', account: '1030404', name: 'X' } })
  await arrived(2)
  expect(said().map((one) => [one.data.endToEndId, one.type, one.data.fault]).sort()).toEqual([['b-1', 'payout.failed', 'AB05'], ['b-2', 'payout.failed', 'AC04']])
  expect((await bank.inject({ method: 'PUT', url: '/payouts/c-1', payload: {} })).statusCode).toBe(401)
  expect((await payOut('c-2', { amountDong: '-5' })).statusCode).toBe(422)
  await script({ payoutsDown: true })
  expect((await payOut('c-3')).statusCode).toBe(503)
})

test('its statements are of what really moved, add up in both forms, and carry planted faults', async () => {
  await script({ payoutDelayMs: 0 })
  const one = await pay(1_000)
  const other = await pay(2_000)
  await payOut('d-1', { from: { bin: '970436', account: '1012345678' }, amountDong: '500' })
  await arrived(3)
  const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const statement = async (format: string) => readStatement((await bank.inject({ method: 'GET', url: `/statements/${day}?account=1012345678&format=${format}` })).body)
  const read = await statement('camt053')
  expect(read).toEqual(await statement('csv'))
  expect(read).toMatchObject({ isGood: true, statement: { openingDong: 0n, closingDong: 2_500n, lines: [{ bankReference: one.transactionId }, { bankReference: other.transactionId, purpose: 'MC1' }, { endToEndId: 'd-1', direction: 'debit' }] } })
  await script({ statementFaults: [{ fault: 'missing', transactionId: one.transactionId }, { fault: 'twice', transactionId: other.transactionId }, { fault: 'unknown', transactionId: 'FT0' }] })
  const faulty = await statement('csv')
  expect(faulty.isGood && faulty.statement.lines.map((line) => line.bankReference)).toEqual([other.transactionId, other.transactionId, expect.any(String), 'FT0'])
})
