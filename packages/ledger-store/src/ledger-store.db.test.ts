import type { Db } from '@mc/db'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { move, type Transfer } from '@mc/ledger'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { balancesOf, ledgerMigrations, openAccount, postTransfer } from './index.ts'

const at = new Date('2026-11-25T02:00:00Z')
let database: TestDatabase
let db: Db<unknown>

beforeAll(async () => {
  database = await testDatabase({ sets: [ledgerMigrations, { id: 'payments', directory: new URL('no-tables/', import.meta.url) }] })
  await database.owner.query(`grant usage on schema ledger to mc_payments;
    grant select on ledger.balances, ledger.statements to mc_payments;
    grant execute on all functions in schema ledger to mc_payments`)
  db = database.connect('mc_payments')
  for (const code of ['a', 'b', 'c', 'd']) await openAccount(db.as({}), { code, kind: 'asset', name: code.toUpperCase() })
})
afterAll(() => database[Symbol.asyncDispose]())

const pay = (amount: bigint, debit = 'a', credit = 'b'): Transfer => move({ id: randomUUID(), kind: 'test', reference: 'r', debit, credit, amount })
const post = (transfer: Transfer) => db.transaction({}, (trx) => postTransfer(trx, transfer, at))
const balances = async () => new Map((await balancesOf(db.as({}), '')).map((account) => [account.code, account.balance]))
const codeOf = (run: Promise<unknown>) => run.then(() => 'done', (error: { code?: string }) => error.code)

describe('posting', () => {
  it('moves the amount once, however often it is ordered at the same time (OP44)', async () => {
    const before = await balances()
    const transfer = pay(120000n)
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(transfer)))
    expect(answers.filter((answer) => answer.isNew)).toHaveLength(1)
    const after = await balances()
    expect(after.get('a')! - before.get('a')!).toBe(120000n)
    expect(after.get('b')! - before.get('b')!).toBe(-120000n)
  })
  it('refuses the same id with another content, and an account that was never opened', async () => {
    const transfer = pay(5n)
    await post(transfer)
    expect(await codeOf(post({ ...pay(6n), id: transfer.id }))).toBe('ledger.transfer.reused')
    expect(await codeOf(post(pay(5n, 'a', 'nowhere')))).toBe('ledger.account.missing')
  })
  it('is undone with the transaction it is in', async () => {
    const before = await balances()
    await expect(db.transaction({}, async (trx) => {
      await postTransfer(trx, pay(7n), at)
      throw new Error('later')
    })).rejects.toThrow('later')
    expect(await balances()).toEqual(before)
  })
  it('keeps sums at 0 and balances true under transfers in all directions at once', async () => {
    const orders = fc.sample(fc.record({ amount: fc.bigInt(1n, 10n ** 12n), ends: fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 2, maxLength: 2 }) }), { numRuns: 60, seed: 7 })
    await Promise.all(orders.map(({ amount, ends }) => post(pay(amount, ends[0], ends[1]))))
    expect([...(await balances()).values()].reduce((sum, one) => sum + one, 0n)).toBe(0n)
  })
  it('holds 2^53 + 1 to the last đồng (OP47)', async () => {
    await openAccount(db.as({}), { code: 'big', kind: 'asset', name: 'Big' })
    await post(pay(9_007_199_254_740_992n, 'big', 'b'))
    await post(pay(1n, 'big', 'b'))
    expect((await balances()).get('big')).toBe(9_007_199_254_740_993n)
  })
})

describe('the database itself refuses', () => {
  const asOwner = (text: string) => database.owner.query(text).then(() => 'done', async (error: { code?: string }) => {
    await database.owner.query('rollback')
    return error.code
  })
  const [id, told] = [randomUUID(), randomUUID()]
  const transferRow = `insert into ledger.transfers (id, kind, reference, posted_at) values ('${id}', 'x', 'x', now())`
  const lines = (...of: [account: string, amount: number][]) => `insert into ledger.entries (account_code, transfer_id, amount) values ${of.map(([account, amount]) => `('${account}', '${id}', ${amount})`).join(', ')}`

  it.each([
    'update ledger.entries set amount = 1', 'delete from ledger.entries', 'truncate ledger.entries cascade',
    'update ledger.transfers set kind = kind', 'delete from ledger.transfers', 'truncate ledger.transfers cascade',
    'delete from ledger.accounts', "update ledger.accounts set kind = 'income' where code = 'a'", 'delete from ledger.lanes',
    "update ledger.lanes set currency = 'USD'", 'delete from ledger.holds', 'update ledger.hold_ends set ended_at = now()',
  ])('to change what is posted, even for the owner: %s', async (statement) => {
    expect(await asOwner(statement)).toBe('LG002')
    expect(await asOwner(`set session_replication_role = replica; ${statement}`)).toBe('LG002')
    await database.owner.query('reset session_replication_role')
  })
  it.each([
    ['a sum that is not 0', `${transferRow}; ${lines(['a', 5], ['b', 5])}`],
    ['a line alone', `${transferRow}; ${lines(['a', 5])}`],
    ['a transfer without lines', transferRow],
    ['a balance without lines', "update ledger.lanes set balance = balance + 1 where account_code = 'a'"],
    ['an amount held without a hold', "update ledger.lanes set held_debit = held_debit + 1 where account_code = 'a'"],
    ['a lane that begins with a balance', "insert into ledger.lanes (account_code, lane, of_lanes, currency, version, balance) values ('a', 1, 2, 'VND', 1, 5)"],
  ])('%s', async (_, statement) => {
    const before = await balances()
    expect(await asOwner(`begin; ${statement}; commit`)).toBe('LG003')
    expect(await balances()).toEqual(before)
  })
  it('a line of an account that is not', async () => {
    expect(await asOwner(`begin; ${transferRow}; ${lines(['a', 5], ['nowhere', -5])}; commit`)).toBe('LG004')
  })
  it('to believe a line that says its own version and balance', async () => {
    await asOwner(`begin; ${transferRow.replaceAll(id, told)}; insert into ledger.entries (account_code, transfer_id, amount, version, balance_after, lane) values ('c', '${told}', 5, 77, 1000000, 0), ('d', '${told}', -5, 78, 1000000, 0); commit`)
    const { rows } = await database.owner.query(`select version < 70 and balance_after < 1000000000000000 and balance_after <> 1000000 as honest from ledger.entries where transfer_id = '${told}'`)
    expect(rows).toEqual([{ honest: true }, { honest: true }])
  })
  it('a line added to a posted transfer', async () => {
    const transfer = pay(9n)
    await post(transfer)
    expect(await asOwner(lines(['c', 5], ['d', -5]).replaceAll(id, transfer.id))).toBe('LG002')
  })
  it.each(['mc_payments', 'mc_ledger'])('every write of a table by %s', async (role) => {
    const pool = database.connect(role).pool
    for (const [table, column] of [['accounts', 'name'], ['lanes', 'balance'], ['transfers', 'kind'], ['entries', 'amount'], ['holds', 'amount'], ['hold_ends', 'outcome']])
      for (const statement of [`insert into ledger.${table} select * from ledger.${table}`, `update ledger.${table} set ${column} = ${column}`, `delete from ledger.${table}`, `select from ledger.${table}`])
        expect(await codeOf(pool.query(statement)), statement).toBe('42501')
  })
})
