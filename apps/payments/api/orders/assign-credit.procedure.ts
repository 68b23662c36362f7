import { IdempotencyKey, idempotent, recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { BillAlreadyPaid } from '../../model/bills/bill-already-paid.error.ts'
import { BillMissing } from '../../model/bills/bill-missing.error.ts'
import { BillTooLarge } from '../../model/orders/bill-too-large.error.ts'
import { OrderReason } from '../../model/orders/order.ts'
import { procedureFor } from '../kit.ts'
import { lockCredit } from './find-credit.query.ts'
import { placeOrder } from './place-order.ts'

/**
 * Assigns money in suspense to the bill it was meant for; what it is more than the bill stays in suspense.
 * @throws CreditMissing; BillMissing; BillAlreadyPaid; BillTooLarge
 */
export const assignCredit = procedureFor('treasurer')
  .atLevel(2, { isolated: true })
  .input(z.object({ transactionId: z.string().check(z.maxLength(100)), billId: z.uuid(), reason: OrderReason, idempotencyKey: IdempotencyKey }))
  .output(z.object({ orderId: z.uuid(), isDone: z.boolean() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'orders.assignCredit', personId: ctx.viewer.personId, input }, async () => {
        const bill = await trx
          .selectFrom('payments.bills as bill')
          .innerJoin('payments.providers as provider', 'provider.id', 'bill.provider_id')
          .leftJoin('payments.receipts as receipt', 'receipt.bill_id', 'bill.id')
          .select(['bill.id', 'bill.citizen_id', 'bill.amount_dong', 'bill.settled_at', 'provider.account_code', 'receipt.id as receipt_id'])
          .where('bill.id', '=', input.billId)
          .executeTakeFirst()
        if (!bill) throw new BillMissing()
        if (bill.settled_at !== null) throw new BillAlreadyPaid({ receiptId: bill.receipt_id ?? '' })
        const credit = await lockCredit(trx, input.transactionId)
        if (bill.amount_dong > credit.left_dong) throw new BillTooLarge({ billDong: bill.amount_dong.toString(), leftDong: credit.left_dong.toString() })
        await recordAccess(trx, { citizenId: bill.citizen_id, resource: 'payments.credit', kind: 'view', reason: 'payments.reason.suspense' })
        return placeOrder(
          trx,
          {
            kind: 'assign',
            transactionId: credit.transaction_id,
            billId: bill.id,
            citizenId: bill.citizen_id,
            amountDong: bill.amount_dong,
            reason: input.reason,
            books: { kind: 'bill-settled', debit: 'suspense', credit: bill.account_code },
            askedBy: ctx.viewer.personId,
          },
          { leftDong: credit.left_dong, now: ctx.clock.now(), random: ctx.random },
        )
      }),
    ),
  )
