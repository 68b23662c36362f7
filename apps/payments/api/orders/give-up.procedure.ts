import { voidHold } from '@mc/ledger-store'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { procedureFor } from '../kit.ts'
import { lockOrder } from './lock-order.query.ts'

/**
 * Gives up a payout that the bank cannot make: what it took is free again, so that it can be ordered otherwise.
 * @throws OrderMissing; OrderOver
 */
export const giveUp = procedureFor('treasurer')
  .atLevel(2, { isolated: true })
  .input(z.object({ orderId: z.uuid(), idempotencyKey: IdempotencyKey }))
  .output(z.object({ orderId: z.uuid() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'orders.giveUp', personId: ctx.viewer.personId, input }, async () => {
        const order = await lockOrder(trx, { orderId: input.orderId, move: 'give-up', personId: ctx.viewer.personId })
        const now = ctx.clock.now()
        await voidHold(trx, order.id, now)
        await trx.updateTable('payments.orders').set({ state: 'given-up', ended_at: now }).where('id', '=', order.id).execute()
        return { orderId: order.id }
      }),
    ),
  )
