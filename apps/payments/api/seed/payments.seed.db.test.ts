import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { migrationsOf, runSeed } from '@mc/server-kit'
import { aViewer, callerFor } from '@mc/server-kit/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { postTransfer } from '@mc/ledger-store'
import { move } from '@mc/ledger'
import payments from '../sector.ts'

const today = '2026-11-25'
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([payments]) })
  await runSeed({ ownerUrl: database.ownerUrl, sectors: [payments], size: 'small', today })
})
afterAll(() => database[Symbol.asyncDispose]())

const one = async <T>(sql: string) => (await database.owner.query(sql)).rows[0] as T

it('gives the demo father electricity, water and tuition to pay, and receipts of what he paid', async () => {
  const api = callerFor(payments, database, aViewer())
  const { unpaid, paid } = await api.bills.listMine()
  expect(unpaid.map((bill) => [bill.kind, bill.person.isMe]).sort()).toEqual([['electricity', true], ['tuition', false], ['tuition', false], ['water', true]])
  expect(unpaid.every((bill) => bill.dueOn > today && bill.openPaymentId === null)).toBe(true)
  expect(paid.length).toBeGreaterThanOrEqual(5)
  const receipt = await api.receipts.getMine({ receiptId: paid[0]!.receiptId! })
  expect(receipt.amountDong).toBe(paid[0]!.amountDong)
  const { lines, bill } = await api.bills.getMine({ billId: unpaid.find((one) => one.kind === 'electricity')!.billId })
  expect(lines.filter((line) => line.kind !== 'step').reduce((sum, line) => sum + BigInt(line.amountDong), 0n)).toBe(BigInt(bill.amountDong))
})

it('has books that balance and say the same as the receipts', async () => {
  const sums = await one<{ books: bigint; receipts: bigint; refunds: bigint; collection: bigint; entries: bigint; count: bigint }>(`
    select (select sum(balance)::bigint from ledger.balances) as books, (select sum(amount_dong)::bigint from payments.receipts) as receipts,
      (select sum(amount_dong)::bigint from payments.orders) as refunds,
      (select balance from ledger.balances where code = 'collection') as collection,
      (select count(*) from ledger.entries) as entries, (select count(*) from payments.receipts) as count`)
  expect(sums.books).toBe(0n)
  expect(sums.refunds).toBe(15_000n)
  expect(sums.collection).toBe(sums.receipts - sums.refunds)
  expect(sums.entries).toBe(sums.count * 2n + 2n)
  expect(sums.count).toBeGreaterThan(500n)
  const desk = await callerFor(payments, database, aViewer({ roles: ['treasurer'] })).desk.listSettled({ from: '2026-10-01', to: today })
  expect(desk).toMatchObject({ isTied: true })
  expect(desk.count).toBeGreaterThan(100)
})

it('writes what posting writes: the same transfer again is no second one', async () => {
  const row = await one<{ id: string; reference: string; account_code: string; amount_dong: bigint }>(`
    select t.id, t.reference, e.account_code, -e.amount as amount_dong from ledger.transfers t join ledger.entries e on e.transfer_id = t.id and e.amount < 0 limit 1`)
  const again = move({ id: row.id, kind: 'bill-settled', reference: row.reference, debit: 'collection', credit: row.account_code, amount: row.amount_dong })
  const db = database.connect('mc_payments')
  expect(await db.transaction({}, (trx) => postTransfer(trx, again, new Date()))).toEqual({ isNew: false })
})

it('shows the demo father a refund with its receipt', async () => {
  const api = callerFor(payments, database, aViewer())
  const { paid } = await api.bills.listMine()
  const { refunds } = await api.bills.getMine({ billId: paid.find((bill) => bill.kind === 'telecom')!.billId })
  expect(await api.refunds.getMine({ refundId: refunds[0]!.refundId })).toMatchObject({ refund: { amountDong: '15000', isDone: true } })
})

it('can be thrown away and made anew, books included', async () => {
  const before = await one<{ n: bigint }>('select count(*) as n from ledger.entries')
  await runSeed({ ownerUrl: database.ownerUrl, sectors: [payments], size: 'small', today, reset: true })
  expect(await one('select count(*) as n from ledger.entries')).toEqual(before)
  await expect(database.owner.query('truncate ledger.entries cascade')).rejects.toThrow(/never changed/)
})
