import { bankName } from '@mc/vietqr'
import type { Kysely } from 'kysely'
import type { PaymentsDatabase } from '../database.ts'

const LAST_SIGNS = 4

/** Refunds of a bill, or one by its id, as `RefundSummary` takes them, oldest first. */
export async function listRefunds(db: Kysely<PaymentsDatabase>, wanted: { citizenId: string } & ({ billId: string } | { refundId: string })) {
  const rows = await db
    .selectFrom('payments.orders')
    .selectAll()
    .where('citizen_id', '=', wanted.citizenId)
    .where('kind', '=', 'refund')
    .where('state', 'in', ['approved', 'sent', 'failed', 'done'])
    .where((eb) => ('billId' in wanted ? eb('bill_id', '=', wanted.billId) : eb('id', '=', wanted.refundId)))
    .orderBy('asked_at')
    .execute()
  return rows.map((row) => ({
    refundId: row.id,
    billId: row.bill_id,
    number: row.number,
    amountDong: row.amount_dong,
    isDone: row.state === 'done',
    askedAt: row.asked_at,
    doneAt: row.state === 'done' ? row.ended_at : null,
    reason: row.reason,
    to: { bank: bankName(row.to_bin ?? ''), accountEnd: (row.to_account ?? '').slice(-LAST_SIGNS) },
    bankTransactionId: row.bank_transaction_id,
  }))
}
