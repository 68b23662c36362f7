import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { OrderReason } from '../../model/orders/order.ts'
import { procedureFor } from '../kit.ts'
import { lockCredit } from '../orders/find-credit.query.ts'

/**
 * Keeps money in suspense and says why: what was asked, whom one waits for.
 * @throws CreditMissing
 */
export const noteCredit = procedureFor('treasurer')
  .input(z.object({ transactionId: z.string().check(z.maxLength(100)), note: OrderReason, idempotencyKey: IdempotencyKey }))
  .output(z.object({ transactionId: z.string() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'desk.noteCredit', personId: ctx.viewer.personId, input }, async () => {
        await lockCredit(trx, input.transactionId)
        await trx.insertInto('payments.suspense_notes').values({ transaction_id: input.transactionId, note: input.note, written_by: ctx.viewer.personId, written_at: ctx.clock.now() }).execute()
        return { transactionId: input.transactionId }
      }),
    ),
  )
