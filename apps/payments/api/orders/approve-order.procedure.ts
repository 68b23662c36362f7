import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { procedureFor } from '../kit.ts'
import { carryOut } from './carry-out.ts'
import { lockOrder } from './lock-order.query.ts'

/**
 * Approves what somebody else asked for, and has it carried out.
 * @throws OrderMissing; OwnOrder (four eyes); OrderOver; BillAlreadyPaid
 */
export const approveOrder = procedureFor('treasurer')
  .atLevel(2, { isolated: true })
  .input(z.object({ orderId: z.uuid(), idempotencyKey: IdempotencyKey }))
  .output(z.object({ orderId: z.uuid() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'orders.approveOrder', personId: ctx.viewer.personId, input }, async () => {
        const order = await lockOrder(trx, { orderId: input.orderId, move: 'approve', personId: ctx.viewer.personId })
        await carryOut(trx, order, { by: ctx.viewer.personId, now: ctx.clock.now(), random: ctx.random })
        return { orderId: order.id }
      }),
    ),
  )
