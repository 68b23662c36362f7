import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { Instant } from '../../model/bills/bill.ts'
import { movesOf, ORDER_MOVES } from '../../model/orders/order-life.rule.ts'
import { OrderMissing } from '../../model/orders/order-missing.error.ts'
import { OrderSummary } from '../../model/orders/order.ts'
import { procedureFor } from '../kit.ts'
import { listOrders } from './list-orders.query.ts'

/**
 * An order with its tries at the bank and what the viewer can do with it.
 * @throws OrderMissing
 */
export const getOrder = procedureFor('treasurer')
  .input(z.object({ orderId: z.uuid() }))
  .output(
    z.object({
      order: OrderSummary,
      moves: z.array(z.enum(ORDER_MOVES)),
      attempts: z.array(z.object({ attempt: z.int(), begunAt: Instant, outcome: z.nullable(z.enum(['done', 'failed'])), fault: z.nullable(z.string()), bankTransactionId: z.nullable(z.string()), endedAt: z.nullable(Instant) })),
    }),
  )
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const [order] = await listOrders(trx, { orderId: input.orderId }, ctx.viewer.personId)
      if (!order) throw new OrderMissing()
      if (order.citizenId !== null) await recordAccess(trx, { citizenId: order.citizenId, resource: 'payments.receipt', kind: 'view', reason: 'payments.reason.refund' })
      const attempts = await trx.selectFrom('payments.payout_attempts').selectAll().where('order_id', '=', input.orderId).orderBy('attempt').execute()
      return {
        order,
        moves: movesOf(order),
        attempts: attempts.map((one) => ({ attempt: one.attempt, begunAt: one.begun_at, outcome: one.outcome, fault: one.fault, bankTransactionId: one.bank_transaction_id, endedAt: one.ended_at })),
      }
    }),
  )
