import type { Db } from '@mc/db'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { move, type Transfer } from '@mc/ledger'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { balancesOf, expireHolds, ledgerMigrations, openAccount, placeHold, postHold, postTransfers, voidHold } from './index.ts'
import { BooksModel, type Answer } from './testing/books-model.ts'

const START = Date.parse('2026-11-25T02:00:00Z')
const at = (minute: number) => new Date(START + minute * 60_000)
let database: TestDatabase
let db: Db<unknown>

beforeAll(async () => {
  database = await testDatabase({ sets: [ledgerMigrations, { id: 'payments', directory: new URL('no-tables/', import.meta.url) }] })
  await database.owner.query(`grant usage on schema ledger to mc_payments;
    grant select on ledger.balances, ledger.statements to mc_payments;
    grant execute on all functions in schema ledger to mc_payments`)
  db = database.connect('mc_payments')
})
afterAll(() => database[Symbol.asyncDispose]())

/** Accounts of one run: two free ones, one with many lanes, one never in credit, one never in debit beyond 500. */
async function openBooks(run: string) {
  // Holds of an earlier run are over: expiring goes through all books.
  await db.transaction({}, (trx) => expireHolds(trx, at(10_000)))
  const accounts = [
    { code: `${run}.a` }, { code: `${run}.b` }, { code: `${run}.hot`, lanes: 8 },
    { code: `${run}.purse`, limits: { lowest: 0n } }, { code: `${run}.debt`, limits: { highest: 500n } },
  ]
  for (const account of accounts) await openAccount(db.as({}), { kind: 'asset', name: 'x', ...account })
  return { accounts, model: new BooksModel(accounts), codes: accounts.map(({ code }) => code) }
}

const answerOf = async (run: Promise<{ isNew: boolean } | { isNew: boolean }[]>): Promise<Answer> => {
  try {
    return [await run].flat().some(({ isNew }) => isNew) ? 'done' : 'known'
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    if (!code.startsWith('ledger.')) throw error
    return code
  }
}

const nth = fc.nat({ max: 4 })
/** An order: who is moved by place in the list, ids out of few so that they come again. */
const order = fc.oneof(
  fc.record({ do: fc.constant('post' as const), moves: fc.array(fc.record({ id: fc.nat({ max: 30 }), debit: nth, step: fc.integer({ min: 1, max: 4 }), amount: fc.bigInt(1n, 400n) }), { minLength: 1, maxLength: 4 }) }),
  fc.record({ do: fc.constant('hold' as const), id: fc.nat({ max: 9 }), debit: nth, step: fc.integer({ min: 1, max: 4 }), amount: fc.bigInt(1n, 400n), minutes: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ do: fc.constant('post-hold' as const), id: fc.nat({ max: 9 }), transfer: fc.nat({ max: 3 }), amount: fc.bigInt(0n, 450n) }),
  fc.record({ do: fc.constant('void' as const), id: fc.nat({ max: 9 }) }),
  fc.record({ do: fc.constant('expire' as const) }),
)
type Order = ReturnType<typeof order.generate>['value']

const uuidFrom = (run: string, kind: string, number: number) => `${run}-${kind}000-4000-8000-${String(number).padStart(12, '0')}`

/** An order as functions of the books and of the model. */
function bothOf(one: Order, { run, codes, minute }: { run: string; codes: readonly string[]; minute: number }) {
  const code = (place: number) => codes[place % codes.length] ?? ''
  const inBooks = <T>(work: (trx: Parameters<typeof voidHold>[0]) => Promise<T>) => db.transaction({}, work)
  switch (one.do) {
    case 'post': {
      const transfers = one.moves.map(({ id, debit, step, amount }): Transfer => move({ id: uuidFrom(run, '1', id), kind: 'test', reference: 'r', debit: code(debit), credit: code(debit + step), amount }))
      return { books: () => answerOf(inBooks((trx) => postTransfers(trx, transfers, at(minute)))), model: (model: BooksModel) => model.post(transfers) }
    }
    case 'hold': {
      const hold = { debit: code(one.debit), credit: code(one.debit + one.step), amount: one.amount, expiresAt: at(minute + one.minutes) }
      const id = uuidFrom(run, '2', one.id)
      return { books: () => answerOf(inBooks((trx) => placeHold(trx, { id, kind: 'test', reference: 'r', ...hold }, at(minute)))), model: (model: BooksModel) => model.hold(id, hold) }
    }
    case 'post-hold': {
      const of = { holdId: uuidFrom(run, '2', one.id), transferId: uuidFrom(run, '3', one.id * 10 + one.transfer), amount: one.amount }
      return { books: () => answerOf(inBooks((trx) => postHold(trx, of, at(minute)))), model: (model: BooksModel) => model.postHold(of.holdId, { ...of, at: at(minute) }) }
    }
    case 'void': {
      const id = uuidFrom(run, '2', one.id)
      return { books: () => answerOf(inBooks((trx) => voidHold(trx, id, at(minute)))), model: (model: BooksModel) => model.voidHold(id) }
    }
    case 'expire':
      return { books: async () => String(await inBooks((trx) => expireHolds(trx, at(minute)))), model: (model: BooksModel) => String(model.expire(at(minute))) }
  }
}

/** Every balance and hold of the books is the model's, and follows from its lines. */
async function expectSame(model: BooksModel, run: string) {
  const accounts = await balancesOf(db.as({}), `${run}.`)
  expect(accounts.map(({ code, balance, heldDebit, heldCredit }) => [code, balance, heldDebit, heldCredit]))
    .toEqual([...model.balances].map(([code, balance]) => [code, balance, model.held(code, 'debit'), model.held(code, 'credit')]).sort())
  await expectRight()
}

async function expectRight() {
  const { rows } = await database.owner.query('select ledger.faults() as fault')
  expect(rows).toEqual([])
}

describe('whatever is ordered', () => {
  it('is answered as a simple model answers, one after another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(order, { minLength: 5, maxLength: 40 }), async (orders) => {
        const run = randomUUID().slice(0, 8)
        const { model, codes } = await openBooks(run)
        for (const [minute, one] of orders.entries()) {
          const both = bothOf(one, { run, codes, minute })
          expect([one.do, await both.books()]).toEqual([one.do, both.model(model)])
        }
        await expectSame(model, run)
      }),
      { numRuns: 40 },
    )
  })

  it('ends, ordered all at once, where the orders that were taken lead', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(order, { minLength: 20, maxLength: 60 }), async (orders) => {
        const run = randomUUID().slice(0, 8)
        const { codes } = await openBooks(run)
        const answers = await Promise.all(orders.map(async (one) => ({ one, answer: await bothOf(one, { run, codes, minute: 0 }).books() })))
        // Without limits each order that was taken could have been taken in any order but for what it needs before it.
        const free = new BooksModel(codes.map((code) => ({ code })))
        const taken = answers.filter(({ answer }) => answer === 'done').map(({ one }) => one)
        for (const kind of ['hold', 'post', 'post-hold', 'void'])
          for (const one of taken.filter((each) => each.do === kind)) expect([one.do, bothOf(one, { run, codes, minute: 0 }).model(free)]).toEqual([one.do, 'done'])
        await expectSame(free, run)
        const limits = await balancesOf(db.as({}), `${run}.`)
        const purse = limits.find(({ code }) => code.endsWith('.purse'))
        const debt = limits.find(({ code }) => code.endsWith('.debt'))
        expect(purse!.balance - purse!.heldCredit).toBeGreaterThanOrEqual(0n)
        expect(debt!.balance + debt!.heldDebit).toBeLessThanOrEqual(500n)
      }),
      { numRuns: 15 },
    )
  })
})

type Connection = { query(text: string, values?: unknown[]): Promise<{ rows: { lane: number }[] }>; release(destroy?: boolean): void }

/** Two connections that write to different lanes: which lane it is follows from the server process's number. */
async function connectionsOfTwoLanes(lanes: number): Promise<[Connection, Connection]> {
  const { pool } = database.connect('mc_payments')
  const lanesOf = new Map<number, Connection>()
  while (lanesOf.size < 2) {
    const connection: Connection = await pool.connect()
    const { rows } = await connection.query('select pg_backend_pid() % $1::int as lane', [lanes])
    const lane = rows[0]?.lane ?? 0
    if (!lanesOf.has(lane)) lanesOf.set(lane, connection)
  }
  return [...lanesOf.values()] as [Connection, Connection]
}

describe('an account that everybody pays into', () => {
  it('is written by connections of different lanes at once, and read as one', async () => {
    const LANES = 8
    await openAccount(db.as({}), { code: 'town.hot', kind: 'asset', name: 'x', lanes: LANES })
    for (const code of ['town.p', 'town.q', 'town.rest']) await openAccount(db.as({}), { code, kind: 'asset', name: 'x' })
    const [first, second] = await connectionsOfTwoLanes(LANES)
    const pay = (connection: Connection, amount: number, credit: string) =>
      connection.query(`select ledger.post($1, 'test', 'r', $2, now())`, [randomUUID(), JSON.stringify([{ account: 'town.hot', amount }, { account: credit, amount: -amount }])])
    // One transaction holds its lane; the other goes on beside it.
    await first.query('begin')
    await pay(first, 5, 'town.p')
    await second.query("set statement_timeout = '5s'")
    await pay(second, 7, 'town.q')
    await first.query('commit')
    for (const connection of [first, second]) connection.release(true)
    const [hot] = await balancesOf(db.as({}), 'town.hot')
    expect([hot!.balance, hot!.version]).toEqual([12n, 2n])
    const { rows } = await database.owner.query("select count(distinct lane)::int as n from ledger.entries where account_code = 'town.hot'")
    expect(rows[0].n).toBe(2)
  })
  it('gets more lanes and keeps its balance', async () => {
    await openAccount(db.as({}), { code: 'wide', kind: 'asset', name: 'x' })
    await db.transaction({}, (trx) => postTransfers(trx, [move({ id: randomUUID(), kind: 'test', reference: 'r', debit: 'wide', credit: 'town.rest', amount: 3n })], at(0)))
    await database.owner.query("select ledger.widen_account('wide', 4)")
    for (let n = 0; n < 3; n++) await db.transaction({}, (trx) => postTransfers(trx, [move({ id: randomUUID(), kind: 'test', reference: 'r', debit: 'wide', credit: 'town.rest', amount: 1n })], at(0)))
    expect((await balancesOf(db.as({}), 'wide'))[0]!.balance).toBe(6n)
    await expectRight()
  })
})

it('keeps currencies apart', async () => {
  await openAccount(db.as({}), { code: 'usd', kind: 'asset', name: 'x', currency: 'USD' })
  await openAccount(db.as({}), { code: 'usd.rest', kind: 'asset', name: 'x', currency: 'USD' })
  await openAccount(db.as({}), { code: 'vnd', kind: 'asset', name: 'x' })
  const of = (credit: string, currency: string) => ({ ...move({ id: randomUUID(), kind: 'test', reference: 'r', debit: 'usd', credit, amount: 5n }), currency })
  const post = (...transfers: Transfer[]) => answerOf(db.transaction({}, (trx) => postTransfers(trx, transfers, at(0))))
  expect(await post(of('vnd', 'VND'))).toBe('ledger.account.missing')
  expect(await post(of('vnd', 'USD'))).toBe('ledger.account.missing')
  expect(await post(of('usd.rest', 'USD'))).toBe('done')
  expect(await post(of('usd.rest', 'USD'), of('usd.rest', 'VND'))).toBe('ledger.transfer.bad')
  const hold = { id: randomUUID(), kind: 'test', reference: 'r', debit: 'usd', credit: 'vnd', amount: 5n, expiresAt: at(5) }
  expect(await answerOf(db.transaction({}, (trx) => placeHold(trx, hold, at(0))))).toBe('ledger.account.missing')
})

it('names what is wrong with books that somebody forced', async () => {
  await database.owner.query(`begin; alter table ledger.lanes disable trigger lanes_follow; update ledger.lanes set balance = balance + 1, held_debit = 7 where account_code = 'town.rest'`)
  const { rows } = await database.owner.query<{ fault: string }>('select ledger.faults() as fault')
  await database.owner.query('rollback')
  expect(rows.map(({ fault }) => fault)).toEqual(['account town.rest, lane 0: balance and lines differ', 'account town.rest, lane 0: holds and what is held differ'])
})
