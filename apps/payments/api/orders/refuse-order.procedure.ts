import { voidHold } from '@mc/ledger-store'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { procedureFor } from '../kit.ts'
import { lockOrder } from './lock-order.query.ts'

/**
 * Refuses an order, or withdraws one's own: what it took is free again.
 * @throws OrderMissing; OrderOver
 */
export const refuseOrder = procedureFor('treasurer')
  .atLevel(2, { isolated: true })
  .input(z.object({ orderId: z.uuid(), idempotencyKey: IdempotencyKey }))
  .output(z.object({ orderId: z.uuid() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'orders.refuseOrder', personId: ctx.viewer.personId, input }, async () => {
        const order = await lockOrder(trx, { orderId: input.orderId, move: 'refuse', personId: ctx.viewer.personId })
        const now = ctx.clock.now()
        await voidHold(trx, order.id, now)
        await trx.updateTable('payments.orders').set({ state: 'refused', decided_by: ctx.viewer.personId, decided_at: now, ended_at: now }).where('id', '=', order.id).execute()
        return { orderId: order.id }
      }),
    ),
  )
