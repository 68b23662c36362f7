import type { Db } from '@mc/db'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { KeyReused, fixedClock, migrationsOf, silentLog } from '@mc/server-kit'
import { TEST_NOW, aViewer, callerFor, registerPerson } from '@mc/server-kit/testing'
import { QRPay } from 'vietnam-qr-pay'
import { randomUUID } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PaymentsDatabase } from './database.ts'
import { bankNotice } from './bank-notices/bank-notice.hook.ts'
import payments from './sector.ts'

const FATHER = '019085000017'
const SON = '019212000031'
const MOTHER = '019187000025'
const GRANDFATHER = '019056000059'
const UNCLE = '019090000013'
const STRANGER = '019088000112'
const SECRET = 'whsec_bW90LWN1YS1zYW5kYm94LWJhbmstc2VjcmV0LTAx'
const collection = { bin: '970436', account: '1019000019' }
const HOUSEHOLD = '00000000-0000-7000-8000-000000000000'
let database: TestDatabase
let db: Db<PaymentsDatabase>

beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([payments]) })
  db = database.connect<PaymentsDatabase>('mc_payments')
  await registerPerson(database, { citizenId: FATHER, name: 'Nguyễn Văn Hùng', householdId: HOUSEHOLD })
  await registerPerson(database, { citizenId: MOTHER, householdId: HOUSEHOLD })
  await registerPerson(database, { citizenId: GRANDFATHER })
  await registerPerson(database, { citizenId: UNCLE, householdId: HOUSEHOLD })
  await registerPerson(database, { citizenId: STRANGER })
  await registerPerson(database, { citizenId: SON, name: 'Nguyễn Minh Khang', guardianIds: [FATHER, MOTHER], householdId: HOUSEHOLD })
})
afterAll(() => database[Symbol.asyncDispose]())

let bill = ''
beforeEach(async () => {
  bill = await addBill(FATHER)
})

async function addBill(citizenId: string, amountDong = 636_768n): Promise<string> {
  const details = { kind: 'electricity', kwh: 250, meterFrom: 100, meterTo: 350, from: '2026-10-01', to: '2026-10-31' }
  const { rows } = await database.owner.query<{ id: string }>(
    `insert into payments.bills (citizen_id, provider_id, kind, code, period, amount_dong, issued_on, due_on, details)
     values ($1, 'electricity', 'electricity', $2, '2026-10', $3, '2026-11-10', '2026-12-01', $4) returning id`,
    [citizenId, randomUUID(), amountDong, JSON.stringify(details)],
  )
  return rows[0]!.id
}

const as = (personId: string, level: 1 | 2 = 2, now = TEST_NOW) =>
  callerFor(payments, database, aViewer({ personId, level, birthDate: personId === SON ? '2012-05-04' : '1985-03-12' }), { now })
const treasurer = () => callerFor(payments, database, aViewer({ personId: '019180000106', roles: ['treasurer'] }))
const start = async (billId = bill, who = as(FATHER), isNew = false) => {
  const { paymentId } = await who.payments.startPayment({ billId, isNew, idempotencyKey: randomUUID() })
  return who.payments.getMine({ paymentId })
}

type Credit = { transactionId?: string; amountDong: string; purpose: string; bin?: string; account?: string }
async function notify(credit: Credit, secret = SECRET) {
  const data = { transactionId: `FT${randomUUID()}`, ...collection, creditedAt: TEST_NOW, ...credit }
  const body = JSON.stringify({ type: 'transfer.credited', data })
  const id = `msg_${data.transactionId}`
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Date.parse(TEST_NOW) / 1000),
    'webhook-signature': new Webhook(secret).sign(id, new Date(TEST_NOW), body),
  }
  return bankNotice({ headers, rawBody: Buffer.from(body) }, { db, clock: fixedClock(TEST_NOW), log: silentLog, env: { MC_BANK_WEBHOOK_SECRET: SECRET } })
}
async function count(sql: string, ...values: unknown[]): Promise<number> {
  return Number((await database.owner.query<{ n: bigint }>(`select count(*) as n from ${sql}`, values)).rows[0]!.n)
}
const balanceOf = async (code: string) => (await database.owner.query<{ b: bigint }>('select balance as b from ledger.balances where code = $1', [code])).rows[0]!.b

describe('a household', () => {
  const addTelecom = async (citizenId: string) => {
    const { rows } = await database.owner.query<{ id: string }>(
      `insert into payments.bills (citizen_id, provider_id, kind, code, amount_dong, issued_on, due_on, details)
       values ($1, 'telecom', 'telecom', $2, 150000, '2026-11-10', '2026-12-01', '{"kind":"telecom","plan":"Internet 150"}') returning id`,
      [citizenId, randomUUID()],
    )
    return rows[0]!.id
  }
  const idsOf = async (personId: string) => (await as(personId).bills.listMine()).unpaid.map((one) => one.billId)

  it('shows its electricity to every grown-up of it, whoever’s name is on the bill; what is a person’s own to nobody else', async () => {
    const personal = await addTelecom(FATHER)
    expect(await idsOf(FATHER)).toEqual(expect.arrayContaining([bill, personal]))
    const mothers = (await as(MOTHER).bills.listMine()).unpaid
    expect(mothers.find((one) => one.billId === bill)?.person).toEqual({ name: 'Nguyễn Văn Hùng', isMe: false })
    expect(mothers.map((one) => one.billId)).not.toContain(personal)
    await expect(as(MOTHER).bills.getMine({ billId: personal })).rejects.toMatchObject({ cause: { code: 'payments.bill.missing' } })
    expect(await idsOf(SON)).not.toContain(bill)
    expect(await idsOf(GRANDFATHER)).not.toContain(bill)
    expect((await as(MOTHER).bills.countDue()).count).toBe(mothers.length)
  })

  it('shares nothing of a member under 18 with grown-ups who are not in charge of them', async () => {
    const sons = await addBill(SON)
    const uncles = await idsOf(UNCLE)
    expect(uncles).toContain(bill)
    expect(uncles).not.toContain(sons)
    expect(await idsOf(MOTHER)).toContain(sons)
    // The lists below are of bills that they add themselves.
    await database.owner.query('delete from payments.bills where id = $1', [sons])
  })

  it('may be paid for by any of them, and both have the receipt', async () => {
    const payment = await start(bill, as(MOTHER))
    expect(await notify({ amountDong: payment.amountDong, purpose: payment.purpose })).toMatchObject({ body: { outcome: 'settled' } })
    for (const who of [FATHER, MOTHER]) {
      const paid = (await as(who).bills.listMine()).paid.find((one) => one.billId === bill)
      expect((await as(who).receipts.getMine({ receiptId: paid!.receiptId! })).bill.billId).toBe(bill)
    }
    expect(await count('payments.payments where bill_id = $1 and payer_id = $2', bill, MOTHER)).toBe(1)
  })

  it('is kept apart by the database too: its door opens no personal bill and no other household’s', async () => {
    const personal = await addTelecom(FATHER)
    const seen = await db.as({ duty: `household:${FATHER}`, actor: MOTHER }).selectFrom('payments.bills').select(['id', 'citizen_id']).execute()
    expect(seen.map((one) => one.id)).toContain(bill)
    expect(seen.map((one) => one.id)).not.toContain(personal)
    expect(new Set(seen.map((one) => one.citizen_id))).toEqual(new Set([FATHER]))
    const paying = { bill_id: personal, citizen_id: FATHER, payer_id: MOTHER, reference: 'MC0000000001', amount_dong: 1n, ...{ bin: '970436', account_number: '1' }, created_at: new Date(TEST_NOW), expires_at: new Date(TEST_NOW) }
    await expect(db.as({ duty: `household:${FATHER}`, actor: MOTHER }).insertInto('payments.payments').values(paying).execute()).rejects.toMatchObject({ code: '42501' })
  })
})

describe('bills', () => {
  it('are those of the viewer and their children in one list, and nobody else’s', async () => {
    const sons = await addBill(SON, 180_000n)
    const strangers = await addBill(STRANGER)
    const { unpaid, unpaidDong } = await as(FATHER).bills.listMine()
    const ids = unpaid.map((one) => one.billId)
    expect(ids).toEqual(expect.arrayContaining([bill, sons]))
    expect(ids).not.toContain(strangers)
    expect(unpaid.find((one) => one.billId === sons)?.person).toEqual({ name: 'Nguyễn Minh Khang', isMe: false })
    expect(BigInt(unpaidDong)).toBe(unpaid.reduce((sum, one) => sum + BigInt(one.amountDong), 0n))
    const due = await as(FATHER).bills.countDue()
    expect(due).toEqual({ count: unpaid.length, sumDong: unpaidDong, nearestDueOn: '2026-12-01' })
    expect((await as(SON).bills.listMine()).unpaid.map((one) => one.billId)).toEqual([sons])
  })
  it('say how their sum came to be', async () => {
    const { lines, source, isModelData } = await as(FATHER).bills.getMine({ billId: bill })
    expect(lines.filter((line) => line.kind === 'step')).toHaveLength(4)
    expect(lines.at(-1)).toEqual({ kind: 'vat', step: null, percent: 8, amountDong: '47168' })
    expect([source, isModelData]).toEqual(['Quyết định 1279/QĐ-BCT', false])
  })
  it('of somebody else do not exist for me', async () => {
    const notMine = expect.objectContaining({ message: 'payments.bill.missing' })
    await expect(as(STRANGER).bills.getMine({ billId: bill })).rejects.toEqual(notMine)
    await expect(start(bill, as(STRANGER))).rejects.toEqual(notMine)
    const payment = await start()
    await expect(as(STRANGER).payments.getMine({ paymentId: payment.paymentId })).rejects.toThrow('payments.payment.missing')
    await expect(as(STRANGER).receipts.getMine({ receiptId: randomUUID() })).rejects.toThrow('payments.receipt.missing')
  })
})

describe('a payment', () => {
  it('is a VietQR that an independent decoder reads, with the same to type by hand', async () => {
    const payment = await start()
    const read = new QRPay(payment.qrText)
    expect([read.isValid, read.consumer.bankBin, read.consumer.bankNumber, read.amount, read.additionalData.purpose]).toEqual([true, collection.bin, collection.account, '636768', payment.purpose])
    expect(payment).toMatchObject({ state: 'open', amountDong: '636768', bank: 'Vietcombank', accountNumber: collection.account, receiptId: null })
    expect(payment.purpose).toMatch(/^MC[0-9A-Z]{10}$/)
  })
  it('needs identity level 2', async () => {
    await expect(start(bill, as(FATHER, 1))).rejects.toThrow('platform.level.too-low')
  })
  it('is resumed while it holds, begun anew on wish or after it ran out (OP43)', async () => {
    const first = await start()
    expect((await start()).paymentId).toBe(first.paymentId)
    const second = await start(bill, as(FATHER), true)
    expect(second.paymentId).not.toBe(first.paymentId)
    expect((await as(FATHER).payments.getMine({ paymentId: first.paymentId })).state).toBe('replaced')
    const later = as(FATHER, 2, '2026-11-25T02:31:00Z')
    expect((await later.payments.getMine({ paymentId: second.paymentId })).state).toBe('expired')
    expect((await start(bill, later)).paymentId).not.toBe(second.paymentId)
  })
  it('is begun once by the same key, ten times at once; the key is not good for another bill (OP45)', async () => {
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => as(FATHER).payments.startPayment({ billId: bill, isNew: true, idempotencyKey: key })))
    expect(new Set(answers.map((answer) => answer.paymentId)).size).toBe(1)
    expect(await count('payments.payments where bill_id = $1', bill)).toBe(1)
    const other = await addBill(FATHER)
    const reused = await as(FATHER).payments.startPayment({ billId: other, idempotencyKey: key }).catch((error: { cause?: unknown }) => error.cause)
    expect(reused).toBeInstanceOf(KeyReused)
  })
  it('begun twice at once by two presses is one open payment', async () => {
    const [one, other] = await Promise.all([start(), start()])
    expect(one.paymentId).toBe(other.paymentId)
  })
})

describe('the bank’s notice', () => {
  it('settles once, told five times in parallel and again later (OP44)', async () => {
    const payment = await start()
    const before = { collection: await balanceOf('collection'), payable: await balanceOf('payable.electricity') }
    const credit = { transactionId: `FT${randomUUID()}`, amountDong: '636768', purpose: `MBVCB.1.${payment.purpose.toLowerCase()} CT tu 0101` }
    const answers = await Promise.all(Array.from({ length: 5 }, () => notify(credit)))
    answers.push(await notify(credit))
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200, 200])
    expect(answers.filter((answer) => JSON.stringify(answer.body) === '{"outcome":"settled"}')).toHaveLength(1)
    expect(await count('payments.receipts where bill_id = $1', bill)).toBe(1)
    expect(await count(`platform.outbox where type = 'payments.bill-settled' and payload ->> 'billId' = $1`, bill)).toBe(1)
    expect(await balanceOf('collection')).toBe(before.collection + 636_768n)
    expect(await balanceOf('payable.electricity')).toBe(before.payable - 636_768n)

    const paid = await as(FATHER).payments.getMine({ paymentId: payment.paymentId })
    expect(paid.state).toBe('paid')
    const receipt = await as(FATHER).receipts.getMine({ receiptId: paid.receiptId! })
    expect(receipt).toMatchObject({ amountDong: '636768', transactionId: credit.transactionId, reference: payment.purpose })
    expect(receipt.number).toMatch(/^BL26-\d{8}$/)
  })
  it('that comes again for a paid bill goes to suspense; the bill cannot be begun again (OP43)', async () => {
    const payment = await start()
    await notify({ amountDong: '636768', purpose: payment.purpose })
    const refused = await start().catch((error: { cause?: { code: string; params: object } }) => error.cause)
    const { receiptId } = await as(FATHER).payments.getMine({ paymentId: payment.paymentId })
    expect(refused).toMatchObject({ code: 'payments.bill.already-paid', params: { receiptId } })
    expect((await notify({ amountDong: '636768', purpose: payment.purpose })).body).toEqual({ outcome: 'suspended' })
    expect(await count('payments.receipts where bill_id = $1', bill)).toBe(1)
  })
  it('in parallel for two codes of one bill settles it once and keeps the other money', async () => {
    const first = await start()
    const second = await start(bill, as(FATHER), true)
    const outcomes = await Promise.all([first, second].map((one) => notify({ amountDong: '636768', purpose: one.purpose })))
    expect(outcomes.map((one) => (one.body as { outcome: string }).outcome).sort()).toEqual(['settled', 'suspended'])
    expect(await count('payments.receipts where bill_id = $1', bill)).toBe(1)
  })
  it('of another amount, without a reference or to another account is kept in suspense and seen at the desk', async () => {
    const payment = await start()
    const before = await balanceOf('suspense')
    const odd = [
      { amountDong: '636767', purpose: payment.purpose, reason: 'wrong-amount' },
      { amountDong: '50000', purpose: 'tien dien', reason: 'unknown-reference' },
      { amountDong: '636768', purpose: payment.purpose, account: '999', reason: 'wrong-account' },
    ].map((credit) => ({ ...credit, transactionId: `FT${randomUUID()}` }))
    for (const { reason: _, ...credit } of odd) expect((await notify(credit)).body).toEqual({ outcome: 'suspended' })
    expect((await balanceOf('suspense')) - before).toBe(-(636_767n + 50_000n + 636_768n))
    const desk = await treasurer().desk.listSuspense()
    for (const credit of odd) expect(desk.credits.find((one) => one.transactionId === credit.transactionId)).toMatchObject({ reason: credit.reason, amountDong: credit.amountDong })
    expect(-BigInt(desk.totalDong)).toBe(await balanceOf('suspense'))
    expect((await as(FATHER).payments.getMine({ paymentId: payment.paymentId })).state).toBe('open')
  })
  it('settles a code that ran out or was replaced: the money has come', async () => {
    const first = await start()
    await start(bill, as(FATHER), true)
    expect((await notify({ amountDong: '636768', purpose: first.purpose })).body).toEqual({ outcome: 'settled' })
  })
  it.each([
    ['signed by another', 401, () => notify({ amountDong: '1', purpose: '' }, 'whsec_' + Buffer.from('another secret').toString('base64'))],
    ['of 0 đ', 400, () => notify({ amountDong: '0', purpose: '' })],
    ['of 1.5 đ', 400, () => notify({ amountDong: '1.5', purpose: '' })],
    ['of less than nothing', 400, () => notify({ amountDong: '-5', purpose: '' })],
  ])('%s is refused with %s and leaves nothing', async (_, status, send) => {
    const before = await count('payments.bank_credits')
    expect((await send()).status).toBe(status)
    expect(await count('payments.bank_credits')).toBe(before)
  })
  it('is heard by who waits for the payment', async () => {
    const payment = await start()
    const ended = new AbortController()
    const waiting = callerFor(payments, database, aViewer({ personId: FATHER }), { signal: ended.signal })
    const news = await waiting.payments.watchMine({ paymentId: payment.paymentId })
    const heard: unknown[] = []
    const listening = (async () => {
      for await (const one of news) heard.push(one)
    })()
    await expect.poll(() => heard.length).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await notify({ amountDong: '636768', purpose: payment.purpose })
    await listening
    expect(heard).toEqual([{ state: 'open', receiptId: null }, { state: 'paid', receiptId: expect.any(String) as string }])
    ended.abort()
  })
})

describe('the treasurer’s desk', () => {
  it('has totals that tie with the books, and each citizen is told of the look', async () => {
    const payment = await start()
    await notify({ amountDong: '636768', purpose: payment.purpose })
    const before = await count(`platform.access_log where citizen_id = $1 and kind = 'list'`, FATHER)
    const desk = await treasurer().desk.listSettled({ from: '2026-11-25', to: '2026-11-25' })
    expect(desk.isTied).toBe(true)
    expect(desk.totalDong).toBe(desk.ledgerDong)
    expect(BigInt(desk.totalDong)).toBeGreaterThanOrEqual(636_768n)
    expect(desk.rows.some((row) => row.billCode.length > 0 && row.payer === 'Nguyễn Văn Hùng')).toBe(true)
    expect(await count(`platform.access_log where citizen_id = $1 and kind = 'list'`, FATHER)).toBe(before + 1)
    expect(await treasurer().desk.listSettled({ from: '2026-11-26', to: '2026-11-27' })).toMatchObject({ count: 0, totalDong: '0', ledgerDong: '0', isTied: true })
    expect(await treasurer().desk.listSettled({ from: '2026-11-25', to: '2026-11-25', providerId: 'water' })).toMatchObject({ count: 0, isTied: true })
  })
})

describe('row-level security', () => {
  it('lets a citizen neither see another’s rows nor say that something was paid', async () => {
    const payment = await start()
    const stranger = db.as({ citizen: STRANGER, actor: STRANGER })
    for (const table of ['payments.bills', 'payments.payments', 'payments.receipts', 'payments.bank_credits'] as const)
      expect(await stranger.selectFrom(table).selectAll().where(table === 'payments.bank_credits' ? 'payment_id' : 'citizen_id', '=', table === 'payments.bank_credits' ? payment.paymentId : FATHER).execute()).toEqual([])
    const father = db.as({ citizen: FATHER, actor: FATHER })
    await expect(father.updateTable('payments.payments').set({ state: 'paid' }).where('id', '=', payment.paymentId).execute()).rejects.toThrow(/row-level security/)
    expect((await father.updateTable('payments.bills').set({ settled_at: new Date(TEST_NOW) }).where('id', '=', bill).executeTakeFirst()).numUpdatedRows).toBe(0n)
  })
})
