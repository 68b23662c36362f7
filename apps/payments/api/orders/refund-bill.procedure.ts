import { PositiveDong } from '@mc/money'
import { IdempotencyKey, idempotent, recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { OrderReason, PayeeAccount } from '../../model/orders/order.ts'
import { ReceiptMissing } from '../../model/payments/receipt-missing.error.ts'
import { procedureFor } from '../kit.ts'
import { assetOf } from './find-credit.query.ts'
import { payeeOf } from './payee-of.ts'
import { placeOrder } from './place-order.ts'

/**
 * Asks to give back all or a part of what a bill was paid with. A second treasurer approves it.
 * @throws ReceiptMissing; MoreThanLeft: in sum never more than was paid (OP46); PayerUnknown
 */
export const refundBill = procedureFor('treasurer')
  .atLevel(2, { isolated: true })
  .input(
    z.object({
      receiptId: z.uuid(),
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
      idempotent(trx, { key: input.idempotencyKey, operation: 'orders.refundBill', personId: ctx.viewer.personId, input }, async () => {
        // Parallel requests wait for each other here: the second reads what the first has left.
        const receipt = await trx
          .selectFrom('payments.receipts as receipt')
          .innerJoin('payments.providers as provider', 'provider.id', 'receipt.provider_id')
          .innerJoin('payments.payments as payment', 'payment.id', 'receipt.payment_id')
          .select([
            'receipt.id', 'receipt.bill_id', 'receipt.citizen_id', 'receipt.amount_dong', 'receipt.refunded_dong', 'receipt.transaction_id', 'provider.account_code',
            'payment.bin', 'payment.account_number',
          ])
          .where('receipt.id', '=', input.receiptId)
          .forUpdate('receipt')
          .executeTakeFirst()
        if (!receipt) throw new ReceiptMissing()
        await recordAccess(trx, { citizenId: receipt.citizen_id, resource: 'payments.receipt', kind: 'view', reason: 'payments.reason.refund' })
        const credit = await trx.selectFrom('payments.bank_credits').select(['payer_bin', 'payer_account', 'payer_name', 'suspense_reason']).where('transaction_id', '=', receipt.transaction_id).executeTakeFirst()
        return placeOrder(
          trx,
          {
            kind: 'refund',
            receiptId: receipt.id,
            billId: receipt.bill_id,
            citizenId: receipt.citizen_id,
            amountDong: input.amountDong,
            reason: input.reason,
            from: { bin: receipt.bin, account: receipt.account_number },
            to: payeeOf(credit, input.to),
            books: { kind: 'bill-refunded', debit: receipt.account_code, credit: credit ? assetOf(credit) : 'collection' },
            askedBy: ctx.viewer.personId,
          },
          { leftDong: receipt.amount_dong - receipt.refunded_dong, now: ctx.clock.now(), random: ctx.random },
        )
      }),
    ),
  )
