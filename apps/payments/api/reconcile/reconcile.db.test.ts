import { CSV_HEADER } from '@mc/bank-statement'
import type { Db } from '@mc/db'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { fixedClock, migrationsOf, silentLog, SYSTEM_DUTY } from '@mc/server-kit'
import { TEST_NOW, aViewer, callerFor, registerPerson } from '@mc/server-kit/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { receiveCredit } from '../bank-notices/receive-credit.ts'
import type { PaymentsDatabase } from '../database.ts'
import payments from '../sector.ts'
import { onCreditFound } from './credit-found.event.ts'

const FATHER = '019085000017'
const TREASURER = '019180000106'
const DAY = '2026-11-25'
const now = new Date(TEST_NOW)
let database: TestDatabase
let db: Db<PaymentsDatabase>

beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([payments]) })
  db = database.connect<PaymentsDatabase>('mc_payments')
  for (const citizenId of [FATHER, TREASURER]) await registerPerson(database, { citizenId })
})
afterAll(() => database[Symbol.asyncDispose]())

const desk = () => callerFor(payments, database, aViewer({ personId: TREASURER, roles: ['treasurer'], birthDate: '1980-04-09' }))
const key = () => ({ idempotencyKey: randomUUID() })
const refusal = (code: string) => expect.objectContaining({ cause: expect.objectContaining({ code }) as unknown }) as Error
const told = async (transactionId: string, amountDong: bigint, creditedAt = TEST_NOW) =>
  db.transaction({ duty: SYSTEM_DUTY }, (trx) => receiveCredit(trx, { credit: { transactionId, bin: '970436', account: '1019000019', amountDong, purpose: 'x', creditedAt }, noticeId: `msg_${transactionId}`, now }))

type Line = [reference: string, amountDong: bigint, way?: 'C' | 'D', day?: string, purpose?: string]
function statement(lines: readonly Line[], of: { account?: string; day?: string; closing?: bigint } = {}): string {
  const sum = (way: string) => lines.reduce((total, [, amount, sign = 'C']) => (sign === way ? total + amount : total), 0n)
  const { account = '1019000019', day = DAY, closing = sum('C') - sum('D') } = of
  const rows = lines.map(([reference, amount, sign = 'C', booked = day, purpose = '']) => `${reference};;${sign};${amount};${booked};${purpose};970415;103;X`)
  return [`SAO KE;SK;${account};${day};0`, CSV_HEADER.join(';'), ...rows, `CONG;${lines.length};${sum('C')};${sum('D')};${closing}`].join('\n')
}
const upload = (text: string) => desk().reconcile.uploadStatement({ text })
const counts = async () => (await database.owner.query('select (select count(*) from payments.bank_statements) as statements, (select count(*) from payments.statement_lines) as lines')).rows[0] as object

it('a file that does not add up leaves nothing and is told line by line', async () => {
  const before = await counts()
  expect(await upload(statement([['FT1', 5n]], { closing: 6n }))).toMatchObject({ isTaken: false, faults: [{ line: null, code: 'closing-balance' }] })
  expect(await upload(statement([['FT1', 5n], ['', 7n]]))).toMatchObject({ isTaken: false, faults: [{ line: 4, code: 'reference' }] })
  expect(await upload('<!DOCTYPE x><Document/>')).toMatchObject({ isTaken: false, faults: [{ line: null, code: 'hostile' }] })
  await expect(upload(statement([], { account: '999' }))).rejects.toEqual(refusal('payments.statement.foreign'))
  expect(await counts()).toEqual(before)
})

it('a day: differences with their causes, what never was told is booked and settles its bill, the rest explained, then closed for ever', async () => {
  await told('FTA', 10_000n)
  await told('FTB', 20_000n)
  await told('FTC', 30_000n)
  const bill = await database.owner.query<{ id: string }>(
    `insert into payments.bills (citizen_id, provider_id, kind, code, amount_dong, issued_on, due_on, details)
     values ($1, 'telecom', 'telecom', 'VT1', 40000, '2026-11-10', '2026-12-01', '{"kind":"telecom","plan":"x"}') returning id`,
    [FATHER],
  )
  const citizen = callerFor(payments, database, aViewer({ personId: FATHER }))
  const { paymentId } = await citizen.payments.startPayment({ billId: bill.rows[0]!.id, ...key() })
  const { purpose } = await citizen.payments.getMine({ paymentId })

  const text = statement([['FTA', 10_000n], ['FTA', 10_000n], ['FTB', 19_000n], ['FTLOST', 40_000n, 'C', DAY, purpose], ['FTOUT', 5_000n, 'D']])
  expect(await upload(text)).toEqual({ isTaken: true, day: DAY, lines: 5, differences: 5, faults: [] })
  const day = await desk().reconcile.getDay({ day: DAY })
  const named = day.differences.map((one) => `${one.bankReference} ${one.kind} ${one.cause} ${one.actions.join('+')}`)
  expect(named.sort()).toEqual(['FTA twice booked-twice ask+note', 'FTB other-amount fee-taken ask+note', 'FTC not-at-bank left-out ask+note', 'FTLOST not-booked notice-lost book+ask+note', 'FTOUT not-booked not-ordered ask+note'])
  expect(day).toMatchObject({ isTied: false, open: 5, closed: null, report: { bankCreditsDong: '79000', ourCreditsDong: '60000', ledgerCreditsDong: '60000', billsDong: '0', suspenseDong: '60000' } })
  await expect(desk().reconcile.closeDay({ day: DAY, ...key() })).rejects.toEqual(refusal('payments.day.not-done'))
  await expect(database.owner.query(`insert into payments.closed_days values ('1019000019', $1, 'x', now())`, [DAY])).rejects.toMatchObject({ code: 'PM003' })

  const of = (reference: string) => day.differences.find((one) => one.bankReference === reference)!.differenceId
  await desk().reconcile.handleDifference({ differenceId: of('FTLOST'), action: 'book', note: 'Mất báo có', ...key() })
  const event = { id: randomUUID(), type: 'payments.credit-found', version: 1, payload: { differenceId: of('FTLOST') }, at: now }
  for (let time = 0; time < 2; time++) await db.transaction({ duty: SYSTEM_DUTY }, (trx) => onCreditFound(event, { trx, clock: fixedClock(TEST_NOW), log: silentLog }))
  expect((await citizen.bills.getMine({ billId: bill.rows[0]!.id })).bill.receiptId).not.toBeNull()
  // The notice comes after all: it is known.
  expect(await told('FTLOST', 40_000n)).toBe('repeated')
  await expect(desk().reconcile.handleDifference({ differenceId: of('FTA'), action: 'book', note: 'x', ...key() })).rejects.toEqual(refusal('payments.difference.over'))

  await desk().reconcile.handleDifference({ differenceId: of('FTA'), action: 'ask', note: 'Đã gửi tra soát', ...key() })
  // The same file again: what was handled stays, what was booked agrees now.
  await upload(text)
  const again = await desk().reconcile.getDay({ day: DAY })
  expect(again.differences.map((one) => [one.bankReference, one.state]).sort()).toEqual([['FTA', 'asked'], ['FTB', 'open'], ['FTC', 'open'], ['FTLOST', 'booked'], ['FTOUT', 'open']])
  for (const one of again.differences.filter((row) => row.actions.length > 0)) await desk().reconcile.handleDifference({ differenceId: one.differenceId, action: 'note', note: 'Ngân hàng đã giải thích', ...key() })
  await desk().reconcile.closeDay({ day: DAY, ...key() })
  expect(await desk().reconcile.getDay({ day: DAY })).toMatchObject({ open: 0, closed: { by: 'Nguyễn Văn Thử' }, report: { billsDong: '40000' } })
  await expect(upload(text)).rejects.toEqual(refusal('payments.day.closed'))
  await expect(database.owner.query(`update payments.differences set note = 'y' where day = $1`, [DAY])).rejects.toMatchObject({ code: 'PM002' })
  expect((await desk().reconcile.listDays()).days).toMatchObject([{ day: DAY, lines: 5, differences: 5, open: 0, isClosed: true }])
})

it('a day on which all agrees ties bank, ledger and bills', async () => {
  await told('FTD', 70_000n, '2026-11-24T03:00:00Z')
  await upload(statement([['FTD', 70_000n]], { day: '2026-11-24' }))
  expect(await desk().reconcile.getDay({ day: '2026-11-24' })).toMatchObject({ isTied: true, differences: [], report: { bankCreditsDong: '70000', ledgerCreditsDong: '70000' } })
  await expect(desk().reconcile.getDay({ day: '2026-11-01' })).rejects.toEqual(refusal('payments.day.missing'))
})
