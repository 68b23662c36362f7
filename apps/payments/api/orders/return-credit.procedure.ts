import { PositiveDong } from '@mc/money'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { OrderReason, PayeeAccount } from '../../model/orders/order.ts'
import { procedureFor } from '../kit.ts'
import { assetOf, lockCredit } from './find-credit.query.ts'
import { payeeOf } from './payee-of.ts'
import { placeOrder } from './place-order.ts'

/**
 * Sends money in suspense back: to the account it came from, or, when the bank did not tell it, to the one that the payer named.
 * @throws CreditMissing; MoreThanLeft; PayerUnknown
 */
export const returnCredit = procedureFor('treasurer')
  .atLevel(2, { isolated: true })
  .input(
    z.object({
      transactionId: z.string().check(z.maxLength(100)),
      amountDong: PositiveDong,
      reason: OrderReason,
      /** Counts only where the bank told no payer. */
      to: z.optional(PayeeAccount),
      idempotencyKey: IdempotencyKey,
    }),
  )
  .output(z.object({ orderId: z.uuid(), isDone: z.boolean() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'orders.returnCredit', personId: ctx.viewer.personId, input }, async () => {
        const credit = await lockCredit(trx, input.transactionId)
        return placeOrder(
          trx,
          {
            kind: 'return',
            transactionId: credit.transaction_id,
            amountDong: input.amountDong,
            reason: input.reason,
            from: { bin: credit.bin, account: credit.account_number },
            to: payeeOf(credit, input.to),
            books: { kind: 'suspense-returned', debit: 'suspense', credit: assetOf(credit) },
            askedBy: ctx.viewer.personId,
          },
          { leftDong: credit.left_dong, now: ctx.clock.now(), random: ctx.random },
        )
      }),
    ),
  )
