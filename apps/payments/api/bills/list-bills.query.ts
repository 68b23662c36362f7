import type { Kysely } from 'kysely'
import type { PaymentsDatabase } from '../database.ts'

/** Bills of one person in a list: two years of monthly bills of every kind fit. */
const BILLS_MAX = 200

/** Which of a person's bills. */
export type BillsWanted = { citizenId: string; now: Date; billId?: string; isUnpaid?: boolean }

/** A bill as the queries give it. */
export type BillRow = Awaited<ReturnType<typeof listBills>>[number]

/** A person's bills, unpaid first by due date, then paid, newest first; with receipt and a payment that still holds. */
export function listBills(db: Kysely<PaymentsDatabase>, wanted: BillsWanted) {
  let query = db
    .selectFrom('payments.bills as bill')
    .innerJoin('payments.providers as provider', 'provider.id', 'bill.provider_id')
    .leftJoin('payments.receipts as receipt', 'receipt.bill_id', 'bill.id')
    .leftJoin('payments.payments as payment', (join) =>
      join.onRef('payment.bill_id', '=', 'bill.id').on('payment.state', '=', 'open').on('payment.expires_at', '>', wanted.now),
    )
    .select([
      'bill.id', 'bill.kind', 'bill.code', 'bill.period', 'bill.amount_dong', 'bill.issued_on', 'bill.due_on', 'bill.settled_at',
      'bill.details', 'provider.name_vi', 'provider.name_en', 'receipt.id as receipt_id', 'payment.id as open_payment_id',
    ])
    .where('bill.citizen_id', '=', wanted.citizenId)
    .orderBy('bill.settled_at', (order) => order.desc().nullsFirst())
    .orderBy('bill.due_on')
    .orderBy('bill.id')
    .limit(BILLS_MAX)
  if (wanted.billId) query = query.where('bill.id', '=', wanted.billId)
  if (wanted.isUnpaid) query = query.where('bill.settled_at', 'is', null)
  return query.execute()
}

/** A row as `BillSummary` takes it. */
export function summaryOf(row: BillRow, person: { name: string; isMe: boolean }) {
  return {
    billId: row.id,
    kind: row.kind,
    provider: { vi: row.name_vi, en: row.name_en },
    code: row.code,
    person: { name: person.name, isMe: person.isMe },
    period: row.period,
    amountDong: row.amount_dong,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    settledAt: row.settled_at,
    receiptId: row.receipt_id,
    openPaymentId: row.settled_at === null ? row.open_payment_id : null,
  }
}
