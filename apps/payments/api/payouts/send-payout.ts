import { foldPurpose } from '@mc/vietqr'
import type { Transaction } from 'kysely'
import { endToEndIdOf } from '../../model/orders/order-life.rule.ts'
import type { PaymentsDatabase } from '../database.ts'
import type { OrderRow } from '../orders/carry-out.ts'
import type { PayoutInstruction, PayoutsPort } from './payouts.port.ts'
import { receivePayoutNews } from './receive-payout-news.ts'

type Trx = Transaction<PaymentsDatabase>

/**
 * Hands an approved order to the bank: a try with a name of its own, told until the bank has taken it. An order that is not
 * approved any more is left alone.
 * @param trx a transaction under the duty `system`; it holds no row while the bank is asked
 * @throws when the bank cannot be reached: the event comes again
 */
export async function sendPayout(trx: Trx, { orderId, bank, now }: { orderId: string; bank: PayoutsPort; now: Date }): Promise<void> {
  const order = await trx.selectFrom('payments.orders').selectAll().where('id', '=', orderId).executeTakeFirst()
  if (!order || order.state !== 'approved') return
  const attempt = order.attempt + 1
  const endToEndId = endToEndIdOf(order.id, attempt)
  const said = await bank.instruct(instructionOf(order, endToEndId))
  await trx
    .insertInto('payments.payout_attempts')
    .values({ end_to_end_id: endToEndId, order_id: order.id, attempt, begun_at: now, taken_at: said.answer === 'taken' ? now : null, outcome: null, fault: null, bank_transaction_id: null, ended_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await trx.updateTable('payments.orders').set({ state: 'sent', attempt, fault: null }).where('id', '=', order.id).where('state', '=', 'approved').execute()
  if (said.answer === 'refused') await receivePayoutNews(trx, { news: { endToEndId, outcome: 'failed', fault: said.fault }, now })
}

function instructionOf(order: OrderRow, endToEndId: string): PayoutInstruction {
  const { from_bin, from_account, to_bin, to_account, to_name } = order
  if (from_bin === null || from_account === null || to_bin === null || to_account === null) throw new Error(`Order ${order.id} pays nobody.`)
  return {
    endToEndId,
    from: { bin: from_bin, account: from_account },
    to: { bin: to_bin, account: to_account, name: to_name ?? '' },
    amountDong: order.amount_dong,
    purpose: foldPurpose(`HOAN TIEN ${order.number}`),
  }
}
