import { postHold } from '@mc/ledger-store'
import { notify, notifyLive, publish } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import type { PaymentsDatabase } from '../database.ts'
import type { OrderRow } from '../orders/carry-out.ts'
import { billTopic } from '../payments/bill-topic.ts'
import { billRefunded } from './bill-refunded.event.ts'
import type { PayoutNews } from './payout-news.ts'

type Trx = Transaction<PaymentsDatabase>

/** What came of the bank's word. `repeated`: the try had ended already; `unknown`: no try of ours has that name. */
export type NewsOutcome = 'done' | 'failed' | 'repeated' | 'unknown'

/**
 * Ends a try: what the bank has paid is posted out of its hold and the citizen is told; what it could not pay goes back to the
 * desk, still reserved. Once, however often it is told.
 * @param trx a transaction under the duty `system`
 */
export async function receivePayoutNews(trx: Trx, { news, now }: { news: PayoutNews; now: Date }): Promise<NewsOutcome> {
  const attempt = await trx.selectFrom('payments.payout_attempts').selectAll().where('end_to_end_id', '=', news.endToEndId).forUpdate().executeTakeFirst()
  if (!attempt) return 'unknown'
  if (attempt.outcome !== null) return 'repeated'
  const bankTransactionId = news.outcome === 'done' ? news.bankTransactionId : null
  const fault = news.outcome === 'failed' ? news.fault : null
  await trx
    .updateTable('payments.payout_attempts')
    .set({ outcome: news.outcome, fault, bank_transaction_id: bankTransactionId, ended_at: now })
    .where('end_to_end_id', '=', news.endToEndId)
    .execute()
  const order = await trx
    .updateTable('payments.orders')
    .set({ state: news.outcome, fault, bank_transaction_id: bankTransactionId, ended_at: news.outcome === 'done' ? now : null })
    .where('id', '=', attempt.order_id)
    .returningAll()
    .executeTakeFirstOrThrow()
  if (news.outcome === 'done') {
    await postHold(trx, { holdId: order.id, transferId: order.id, amount: order.amount_dong }, now)
    if (order.kind === 'refund') await tellRefund(trx, order, now)
  }
  if (order.bill_id !== null) await notifyLive(trx, billTopic(order.bill_id))
  return news.outcome
}

async function tellRefund(trx: Trx, order: OrderRow, now: Date): Promise<void> {
  if (order.citizen_id === null || order.bill_id === null) return
  const sum = order.amount_dong.toString().replace(/\B(?=(\d{3})+$)/g, '.')
  await notify(trx, {
    citizenId: order.citizen_id,
    kind: 'bill',
    title: { vi: `Đã hoàn ${sum} đ của một hóa đơn đã trả`, en: `${sum} đ of a paid bill was given back` },
    text: { vi: 'Tiền được chuyển về tài khoản đã trả. Biên lai hoàn tiền ở trang của hóa đơn.', en: 'The money went to the account that paid. The receipt is on the bill’s page.' },
    href: `/payments/bills/${order.bill_id}`,
    onceKey: `payments.order:${order.id}:done`,
  })
  await publish(trx, billRefunded({ billId: order.bill_id, orderId: order.id, citizenId: order.citizen_id, amountDong: order.amount_dong.toString(), refundedAt: now.toISOString() }))
}
