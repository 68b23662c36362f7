import { IdempotencyKey, idempotent, publish } from '@mc/server-kit'
import * as z from 'zod/mini'
import { procedureFor } from '../kit.ts'
import { payoutOrdered } from '../payouts/payout-ordered.event.ts'
import { lockOrder } from './lock-order.query.ts'

/**
 * Has a payout that failed tried again at the bank, under another name.
 * @throws OrderMissing; OrderOver
 */
export const tryAgain = procedureFor('treasurer')
  .atLevel(2, { isolated: true })
  .input(z.object({ orderId: z.uuid(), idempotencyKey: IdempotencyKey }))
  .output(z.object({ orderId: z.uuid() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'orders.tryAgain', personId: ctx.viewer.personId, input }, async () => {
        const order = await lockOrder(trx, { orderId: input.orderId, move: 'try-again', personId: ctx.viewer.personId })
        await trx.updateTable('payments.orders').set({ state: 'approved' }).where('id', '=', order.id).execute()
        await publish(trx, payoutOrdered({ orderId: order.id }))
        return { orderId: order.id }
      }),
    ),
  )
