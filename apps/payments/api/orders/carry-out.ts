import { publish, type Randomness } from '@mc/server-kit'
import type { Selectable, Transaction } from 'kysely'
import type { PaymentsDatabase } from '../database.ts'
import { payoutOrdered } from '../payouts/payout-ordered.event.ts'
import { settleAssigned } from './settle-assigned.ts'

/** An order's row. */
export type OrderRow = Selectable<PaymentsDatabase['payments.orders']>

/**
 * Does what was approved: a bill is settled at once; what leaves is handed to the bank after this transaction, under a name of its own.
 * @throws BillAlreadyPaid when the bill was paid meanwhile
 */
export async function carryOut(trx: Transaction<PaymentsDatabase>, order: OrderRow, of: { by: string; now: Date; random: Randomness }): Promise<void> {
  const { by, now, random } = of
  const isAssignment = order.kind === 'assign'
  if (isAssignment) await settleAssigned(trx, order, { now, random })
  await trx
    .updateTable('payments.orders')
    .set({ decided_by: by, decided_at: now, state: isAssignment ? 'done' : 'approved', ended_at: isAssignment ? now : null })
    .where('id', '=', order.id)
    .execute()
  if (!isAssignment) await publish(trx, payoutOrdered({ orderId: order.id }))
}
