import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { OrderSummary } from '../../model/orders/order.ts'
import { procedureFor } from '../kit.ts'
import { listOrders as ordersIn } from './list-orders.query.ts'

/** Orders that wait for somebody or for the bank, oldest first; and the latest that have ended. */
export const listOrders = procedureFor('treasurer')
  .output(z.object({ open: z.array(OrderSummary), ended: z.array(OrderSummary) }))
  .query(({ ctx }) =>
    ctx.duty(async (trx) => {
      const open = await ordersIn(trx, { isOpen: true }, ctx.viewer.personId)
      const ended = await ordersIn(trx, { isOpen: false }, ctx.viewer.personId)
      const citizens = [...new Set([...open, ...ended].map((one) => one.citizenId).filter((id) => id !== null))]
      await recordAccess(trx, citizens.map((citizenId) => ({ citizenId, resource: 'payments.receipt', kind: 'list', reason: 'payments.reason.refund' })))
      return { open, ended }
    }),
  )
