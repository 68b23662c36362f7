import type { Db } from '@mc/db'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { migrationsOf, SYSTEM_DUTY } from '@mc/server-kit'
import { TEST_NOW, aViewer, callerFor, registerPerson } from '@mc/server-kit/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveCredit } from '../bank-notices/receive-credit.ts'
import type { PaymentsDatabase } from '../database.ts'
import { followPayouts } from '../payouts/follow-payouts.job.ts'
import type { PayoutNews } from '../payouts/payout-news.ts'
import type { PayoutInstruction, PayoutsPort } from '../payouts/payouts.port.ts'
import { receivePayoutNews } from '../payouts/receive-payout-news.ts'
import { sendPayout } from '../payouts/send-payout.ts'
import payments from '../sector.ts'

const FATHER = '019085000017'
const STRANGER = '019088000112'
const TREASURER = '019180000106'
const CHIEF = '019074000157'
const now = new Date(TEST_NOW)
const payer = { bin: '970415', account: '1030000017', name: 'NGUYEN VAN HUNG' }
let database: TestDatabase
let db: Db<PaymentsDatabase>

beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([payments]) })
  db = database.connect<PaymentsDatabase>('mc_payments')
  for (const citizenId of [FATHER, STRANGER, TREASURER, CHIEF]) await registerPerson(database, { citizenId })
})
afterAll(async () => {
  // Whatever happened here, the books are right.
  expect((await database.owner.query('select * from ledger.faults()')).rows).toEqual([])
  await database[Symbol.asyncDispose]()
})

const citizen = (personId = FATHER) => callerFor(payments, database, aViewer({ personId, birthDate: '1985-03-12' }))
const desk = (personId = TREASURER) => callerFor(payments, database, aViewer({ personId, roles: ['treasurer'], birthDate: '1980-04-09' }))
const key = () => ({ idempotencyKey: randomUUID() })
const refusal = (code: string, params?: object) => expect.objectContaining({ cause: expect.objectContaining({ code, ...(params && { params }) }) as unknown }) as Error
const balanceOf = async (code: string) => (await database.owner.query<{ b: bigint }>('select balance as b from ledger.balances where code = $1', [code])).rows[0]!.b
const heldOn = async (code: string) => (await database.owner.query<{ h: bigint }>('select held_debit as h from ledger.balances where code = $1', [code])).rows[0]!.h

async function addBill(amountDong = 100_000n): Promise<{ billId: string; code: string }> {
  const code = `PA${randomUUID().slice(0, 8).toUpperCase()}`
  const { rows } = await database.owner.query<{ id: string }>(
    `insert into payments.bills (citizen_id, provider_id, kind, code, amount_dong, issued_on, due_on, details)
     values ($1, 'telecom', 'telecom', $2, $3, '2026-11-10', '2026-12-01', '{"kind":"telecom","plan":"Internet 150"}') returning id`,
    [FATHER, code, amountDong],
  )
  return { billId: rows[0]!.id, code }
}

async function credit(amountDong: bigint, purpose = 'khong ro', from: typeof payer | null = payer): Promise<string> {
  const transactionId = `FT${randomUUID()}`
  const told = { transactionId, bin: '970436', account: '1019000019', amountDong, purpose, creditedAt: TEST_NOW, ...(from && { payer: from }) }
  await db.transaction({ duty: SYSTEM_DUTY }, (trx) => receiveCredit(trx, { credit: told, noticeId: `msg_${transactionId}`, now }))
  return transactionId
}

/** A bill of the father's that was paid, with its receipt. */
async function paidBill(amountDong = 100_000n): Promise<{ billId: string; receiptId: string }> {
  const { billId } = await addBill(amountDong)
  const { paymentId } = await citizen().payments.startPayment({ billId, ...key() })
  const { purpose } = await citizen().payments.getMine({ paymentId })
  await credit(amountDong, purpose)
  const { bill } = await citizen().bills.getMine({ billId })
  return { billId, receiptId: bill.receiptId! }
}

/** A bank that writes down what it is told. */
function aBank(answers: { instruct?: 'taken' | 'down' | { fault: string }; ask?: PayoutNews | 'waiting' | 'unknown' } = {}): PayoutsPort & { told: PayoutInstruction[] } {
  const told: PayoutInstruction[] = []
  return {
    told,
    instruct: async (payout) => {
      if (answers.instruct === 'down') throw new Error('down')
      told.push(payout)
      return typeof answers.instruct === 'object' ? { answer: 'refused', fault: answers.instruct.fault } : { answer: 'taken' }
    },
    ask: async () => answers.ask ?? 'waiting',
  }
}
const send = (orderId: string, bank = aBank(), at = now) => db.transaction({ duty: SYSTEM_DUTY }, (trx) => sendPayout(trx, { orderId, bank, now: at }))
const tell = (news: PayoutNews) => db.transaction({ duty: SYSTEM_DUTY }, (trx) => receivePayoutNews(trx, { news, now }))
const nameOf = (orderId: string, attempt = 1) => `${orderId.replaceAll('-', '')}-${attempt}`
const done = (orderId: string, attempt = 1) => tell({ endToEndId: nameOf(orderId, attempt), outcome: 'done', bankTransactionId: `FT${randomUUID()}` })
const stateOf = async (orderId: string) => (await desk().orders.getOrder({ orderId })).order.state
const refund = (receiptId: string, amountDong: string, who = desk()) => who.orders.refundBill({ receiptId, amountDong, reason: 'Thu trùng', ...key() })

describe('a refund', () => {
  it('is asked by one, approved by another, paid by the bank, posted out of its hold, and seen by the citizen', async () => {
    const { billId, receiptId } = await paidBill()
    const before = { payable: await balanceOf('payable.telecom'), collection: await balanceOf('collection') }
    const { orderId, isDone } = await refund(receiptId, '60000')
    expect(isDone).toBe(false)
    expect(await heldOn('payable.telecom')).toBe(60_000n)
    await expect(desk().orders.approveOrder({ orderId, ...key() })).rejects.toEqual(refusal('payments.order.own'))
    expect((await citizen().bills.getMine({ billId })).refunds).toEqual([])

    await desk(CHIEF).orders.approveOrder({ orderId, ...key() })
    const bank = aBank()
    await send(orderId, bank)
    await send(orderId, bank)
    expect(bank.told).toMatchObject([{ endToEndId: nameOf(orderId), amountDong: 60_000n, to: payer, from: { account: '1019000019' } }])
    expect(bank.told[0]!.purpose).toMatch(/^HOAN TIEN HT26 \d{8}$/)
    expect((await citizen().bills.getMine({ billId })).refunds).toMatchObject([{ isDone: false, amountDong: '60000', to: { accountEnd: '0017' } }])
    expect(await balanceOf('payable.telecom')).toBe(before.payable)

    expect([await done(orderId), await done(orderId)]).toEqual(['done', 'repeated'])
    expect(await balanceOf('payable.telecom')).toBe(before.payable + 60_000n)
    expect(await balanceOf('collection')).toBe(before.collection - 60_000n)
    expect(await heldOn('payable.telecom')).toBe(0n)
    const { refunds } = await citizen().bills.getMine({ billId })
    expect(await citizen().refunds.getMine({ refundId: refunds[0]!.refundId })).toMatchObject({ refund: { isDone: true, number: expect.stringMatching(/^HT26-\d{8}$/) as string }, bill: { billId } })
    await expect(citizen(STRANGER).refunds.getMine({ refundId: refunds[0]!.refundId })).rejects.toEqual(refusal('payments.refund.missing'))
    const told = await database.owner.query(`select (select count(*) from platform.notices where citizen_id = $1 and href = $2) as notices, (select count(*) from platform.outbox where type = 'payments.bill-refunded' and payload ->> 'orderId' = $3) as events`, [FATHER, `/payments/bills/${billId}`, orderId])
    expect(told.rows).toEqual([{ notices: 1n, events: 1n }])
    // What was collected still ties with the books.
    expect(await desk().desk.listSettled({ from: '2026-11-25', to: '2026-11-25' })).toMatchObject({ isTied: true })
  })

  it('is never more than was paid, in sum, also asked for at once (OP46)', async () => {
    const { receiptId } = await paidBill()
    const both = await Promise.allSettled([refund(receiptId, '60000'), refund(receiptId, '60000', desk(CHIEF))])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')!.reason).toEqual(refusal('payments.order.more-than-left', { leftDong: '40000' }))
    for (const wrong of ['-1', '0', '1.5']) await expect(refund(receiptId, wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(refund(receiptId, '100001')).rejects.toEqual(refusal('payments.order.more-than-left', { leftDong: '40000' }))
    await refund(receiptId, '40000')
    await expect(refund(receiptId, '1')).rejects.toEqual(refusal('payments.order.more-than-left', { leftDong: '0' }))
  })

  it('twenty at once of 10,000 each: ten, and the database itself refuses what goes past', async () => {
    const { receiptId } = await paidBill()
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => refund(receiptId, '10000')))
    expect(all.filter((one) => one.status === 'fulfilled')).toHaveLength(10)
    const past = `insert into payments.orders (number, kind, receipt_id, bill_id, amount_dong, reason, from_bin, from_account, to_bin, to_account, needs_second, asked_by, asked_at)
      select $2, 'refund', id, bill_id, 1, 'x', '970436', '1', '970415', '1', true, '${TREASURER}', now() from payments.receipts where id = $1`
    await expect(database.owner.query(past, [receiptId, randomUUID()])).rejects.toMatchObject({ constraint: 'receipts_refunded_check' })
    await expect(database.owner.query('update payments.receipts set refunded_dong = 0 where id = $1', [receiptId])).rejects.toMatchObject({ code: 'PM001' })
  })

  it('asked for twice by one press is one; refused, its money is free again and the hold is gone', async () => {
    const { receiptId } = await paidBill()
    const press = { receiptId, amountDong: '100000', reason: 'Thu trùng', ...key() }
    const [one, two] = await Promise.all([desk().orders.refundBill(press), desk().orders.refundBill(press)])
    expect(one).toEqual(two)
    const held = await heldOn('payable.telecom')
    await desk(CHIEF).orders.refuseOrder({ orderId: one.orderId, ...key() })
    expect(await heldOn('payable.telecom')).toBe(held - 100_000n)
    expect((await desk().desk.getSettled({ receiptId })).leftDong).toBe('100000')
    await expect(desk(CHIEF).orders.approveOrder({ orderId: one.orderId, ...key() })).rejects.toEqual(refusal('payments.order.over'))
    const again = await refund(receiptId, '100000')
    await desk().orders.refuseOrder({ orderId: again.orderId, ...key() })
    expect(await stateOf(again.orderId)).toBe('refused')
  })

  it('approved by two at once is approved once', async () => {
    const { receiptId } = await paidBill()
    const { orderId } = await refund(receiptId, '5000')
    const both = await Promise.allSettled([1, 2].map(() => desk(CHIEF).orders.approveOrder({ orderId, ...key() })))
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await database.owner.query(`select count(*) as n from platform.outbox where type = 'payments.payout-ordered' and payload ->> 'orderId' = $1`, [orderId])).rows[0]).toEqual({ n: 1n })
  })
})

describe('a payout that the bank cannot make', () => {
  const approved = async () => {
    const { receiptId } = await paidBill()
    const { orderId } = await refund(receiptId, '70000')
    await desk(CHIEF).orders.approveOrder({ orderId, ...key() })
    return { receiptId, orderId }
  }

  it('is on the desk with its reason, stays reserved, and is tried again under another name', async () => {
    const { orderId } = await approved()
    await send(orderId, aBank({ instruct: { fault: 'AC04' } }))
    expect(await desk().orders.getOrder({ orderId })).toMatchObject({ order: { state: 'failed', fault: 'AC04' }, moves: ['try-again', 'give-up'], attempts: [{ attempt: 1, outcome: 'failed' }] })
    expect((await desk().orders.listOrders()).open.map((one) => one.orderId)).toContain(orderId)
    await desk().orders.tryAgain({ orderId, ...key() })
    const bank = aBank()
    await send(orderId, bank)
    expect(bank.told[0]!.endToEndId).toBe(nameOf(orderId, 2))
    // The first try was told failed: what comes late about it changes nothing.
    expect(await done(orderId, 1)).toBe('repeated')
    expect(await stateOf(orderId)).toBe('sent')
    expect(await done(orderId, 2)).toBe('done')
  })

  it('given up, it is free to be ordered otherwise', async () => {
    const { orderId, receiptId } = await approved()
    await send(orderId, aBank({ instruct: { fault: 'AC04' } }))
    await desk().orders.giveUp({ orderId, ...key() })
    expect((await desk().desk.getSettled({ receiptId })).leftDong).toBe('100000')
    await expect(desk().orders.tryAgain({ orderId, ...key() })).rejects.toEqual(refusal('payments.order.over'))
  })

  it('waits while the bank is away; one that the bank is silent about is asked for; a passing fault is tried again by itself', async () => {
    const away = await approved()
    await expect(send(away.orderId, aBank({ instruct: 'down' }))).rejects.toThrow('down')
    expect(await stateOf(away.orderId)).toBe('approved')
    const silent = await approved()
    await send(silent.orderId)
    const passing = await approved()
    await send(passing.orderId, aBank({ instruct: { fault: 'AB05' } }))
    const lasting = await approved()
    await send(lasting.orderId, aBank({ instruct: { fault: 'AC04' } }))

    const later = new Date(now.getTime() + 10 * 60_000)
    const bank: ReturnType<typeof aBank> = aBank()
    bank.ask = async (endToEndId) => (endToEndId === nameOf(silent.orderId) ? { endToEndId, outcome: 'done', bankTransactionId: `FT${randomUUID()}` } : 'waiting')
    await followPayouts({ db, bank, now: later })
    expect(await stateOf(silent.orderId)).toBe('done')
    expect(await stateOf(lasting.orderId)).toBe('failed')
    expect(bank.told.map((one) => one.endToEndId)).toEqual(expect.arrayContaining([nameOf(away.orderId, 1), nameOf(passing.orderId, 2)]))
    expect(bank.told.map((one) => one.endToEndId)).not.toContain(nameOf(lasting.orderId, 2))
  })

  it('told before our own note of it was kept is unknown, so that the bank comes again', async () => {
    expect(await done(randomUUID())).toBe('unknown')
  })
})

describe('money in suspense', () => {
  it('is assigned to its bill: settled once, with receipt and event; the rest stays and can be sent back', async () => {
    const transactionId = await credit(150_000n)
    const { billId, code } = await addBill()
    const found = await desk().desk.findBill({ code: code.toLowerCase() })
    expect(found.bills).toMatchObject([{ billId, isSettled: false, amountDong: '100000' }])
    const before = { suspense: await balanceOf('suspense'), payable: await balanceOf('payable.telecom') }
    const assigned = await desk().orders.assignCredit({ transactionId, billId, reason: 'Người dân gọi điện', ...key() })
    expect(assigned.isDone).toBe(true)
    expect(await balanceOf('suspense')).toBe(before.suspense + 100_000n)
    expect(await balanceOf('payable.telecom')).toBe(before.payable - 100_000n)
    const { bill } = await citizen().bills.getMine({ billId })
    expect(await citizen().receipts.getMine({ receiptId: bill.receiptId! })).toMatchObject({ amountDong: '100000', transactionId })
    expect((await database.owner.query(`select count(*) as n from platform.outbox where type = 'payments.bill-settled' and payload ->> 'billId' = $1`, [billId])).rows[0]).toEqual({ n: 1n })
    await expect(desk().orders.assignCredit({ transactionId, billId, reason: 'lần nữa', ...key() })).rejects.toEqual(refusal('payments.bill.already-paid', { receiptId: bill.receiptId }))
    await expect(citizen().payments.startPayment({ billId, ...key() })).rejects.toEqual(refusal('payments.bill.already-paid', { receiptId: bill.receiptId }))

    expect((await desk().desk.listSuspense()).credits.find((one) => one.transactionId === transactionId)).toMatchObject({ amountDong: '150000', leftDong: '50000' })
    const back = await desk().orders.returnCredit({ transactionId, amountDong: '50000', reason: 'Trả thừa', ...key() })
    await send(back.orderId)
    await done(back.orderId)
    expect((await desk().desk.listSuspense()).credits.map((one) => one.transactionId)).not.toContain(transactionId)
    expect(await balanceOf('suspense')).toBe(before.suspense + 150_000n)
    expect(await desk().desk.listSettled({ from: '2026-11-25', to: '2026-11-25' })).toMatchObject({ isTied: true })
  })

  it('assigned to one bill by two at once settles it once', async () => {
    const { billId } = await addBill()
    const credits = [await credit(100_000n), await credit(100_000n)]
    const both = await Promise.allSettled(credits.map((transactionId) => desk().orders.assignCredit({ transactionId, billId, reason: 'x', ...key() })))
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await database.owner.query('select count(*) as n from payments.receipts where bill_id = $1', [billId])).rows[0]).toEqual({ n: 1n })
  })

  it('does not settle a larger bill by a part', async () => {
    const { billId } = await addBill(100_001n)
    await expect(desk().orders.assignCredit({ transactionId: await credit(100_000n), billId, reason: 'x', ...key() })).rejects.toEqual(refusal('payments.order.bill-too-large', { billDong: '100001', leftDong: '100000' }))
  })

  it('of more than the day’s sum takes two; up to it one is enough', async () => {
    const large = await credit(2_000_001n)
    const { orderId, isDone } = await desk().orders.returnCredit({ transactionId: large, amountDong: '2000001', reason: 'Chuyển nhầm', ...key() })
    expect(isDone).toBe(false)
    await expect(desk().orders.approveOrder({ orderId, ...key() })).rejects.toEqual(refusal('payments.order.own'))
    await desk(CHIEF).orders.approveOrder({ orderId, ...key() })
    expect(await stateOf(orderId)).toBe('approved')
    const small = await desk().orders.returnCredit({ transactionId: await credit(2_000_000n), amountDong: '2000000', reason: 'Chuyển nhầm', ...key() })
    expect(small.isDone).toBe(true)
    await database.owner.query(`insert into payments.money_rules values ('suspense.alone', '2026-11-25', 10)`)
    expect((await desk().orders.returnCredit({ transactionId: await credit(11n), amountDong: '11', reason: 'x', ...key() })).isDone).toBe(false)
    await database.owner.query(`delete from payments.money_rules where valid_from = '2026-11-25'`)
  })

  it('is kept with notes that say who wrote them', async () => {
    const transactionId = await credit(7_000n)
    await desk().desk.noteCredit({ transactionId, note: 'Đã hỏi ngân hàng', ...key() })
    expect((await desk().desk.getCredit({ transactionId })).notes).toEqual([{ note: 'Đã hỏi ngân hàng', writtenBy: 'Nguyễn Văn Thử', writtenAt: now.toISOString() }])
    await expect(desk().desk.noteCredit({ transactionId, note: '  ', ...key() })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(desk().desk.getCredit({ transactionId: 'FT0' })).rejects.toEqual(refusal('payments.credit.missing'))
  })

  it('goes back where it came from whatever is typed; where nobody knows, to the account that is named', async () => {
    const typed = { bin: '970407', account: '999', name: 'KE GIAN' }
    const known = await desk().orders.returnCredit({ transactionId: await credit(5_000n), amountDong: '5000', reason: 'x', to: typed, ...key() })
    expect((await desk().orders.getOrder({ orderId: known.orderId })).order.to).toMatchObject({ account: payer.account })
    const nameless = await credit(5_000n, 'x', null)
    await expect(desk().orders.returnCredit({ transactionId: nameless, amountDong: '5000', reason: 'x', ...key() })).rejects.toEqual(refusal('payments.order.payer-unknown'))
    const named = await desk().orders.returnCredit({ transactionId: nameless, amountDong: '5000', reason: 'x', to: typed, ...key() })
    expect((await desk().orders.getOrder({ orderId: named.orderId })).order.to).toMatchObject({ account: '999' })
  })
})
