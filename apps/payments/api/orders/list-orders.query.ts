import { bankName } from '@mc/vietqr'
import type { Transaction } from 'kysely'
import type { PaymentsDatabase } from '../database.ts'
import { namesOf } from '../desk/list-settled.query.ts'

type Trx = Transaction<PaymentsDatabase>

/** Orders shown at once: open ones are few; of those that ended the latest. */
const ORDERS_MAX = 100

/** Which orders. */
export type OrdersWanted = { orderId: string } | { transactionId: string } | { receiptId: string } | { isOpen: boolean }

/** Orders as `OrderSummary` takes them: open ones oldest first, ended ones newest first. */
export async function listOrders(trx: Trx, wanted: OrdersWanted, viewerId: string) {
  let query = trx
    .selectFrom('payments.orders as order')
    .leftJoin('payments.bills as bill', 'bill.id', 'order.bill_id')
    .leftJoin('payments.providers as provider', 'provider.id', 'bill.provider_id')
    .selectAll('order')
    .select(['bill.code', 'provider.name_vi', 'provider.name_en'])
    .limit(ORDERS_MAX)
  if ('orderId' in wanted) query = query.where('order.id', '=', wanted.orderId)
  else if ('transactionId' in wanted) query = query.where('order.transaction_id', '=', wanted.transactionId).orderBy('order.asked_at')
  else if ('receiptId' in wanted) query = query.where('order.receipt_id', '=', wanted.receiptId).orderBy('order.asked_at')
  else if (wanted.isOpen) query = query.where('order.ended_at', 'is', null).orderBy('order.asked_at')
  else query = query.where('order.ended_at', 'is not', null).orderBy('order.ended_at', 'desc')
  const rows = await query.execute()
  const names = await namesOf(trx, [...new Set(rows.flatMap((row) => [row.asked_by, ...(row.decided_by === null ? [] : [row.decided_by])]))])
  return rows.map((row) => ({
    citizenId: row.citizen_id,
    orderId: row.id,
    number: row.number,
    kind: row.kind,
    state: row.state,
    amountDong: row.amount_dong,
    reason: row.reason,
    bill: row.code === null ? null : { code: row.code, provider: { vi: row.name_vi ?? '', en: row.name_en ?? '' } },
    to: row.to_account === null ? null : { bank: bankName(row.to_bin ?? ''), account: row.to_account, name: row.to_name },
    transactionId: row.transaction_id,
    askedBy: names.get(row.asked_by) ?? '',
    askedAt: row.asked_at,
    isMine: row.asked_by === viewerId,
    needsSecond: row.needs_second,
    decidedBy: row.decided_by === null ? null : (names.get(row.decided_by) ?? ''),
    decidedAt: row.decided_at,
    endedAt: row.ended_at,
    attempt: row.attempt,
    fault: row.fault,
  }))
}
