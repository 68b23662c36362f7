import { DongText } from '@mc/money'
import * as z from 'zod/mini'
import { BillSummary, Instant } from '../../model/bills/bill.ts'
import { ReceiptMissing } from '../../model/payments/receipt-missing.error.ts'
import { getBillOfMine } from '../bills/find-bill-of-mine.query.ts'
import { summaryOf } from '../bills/list-bills.query.ts'
import { peopleIPayFor } from '../bills/people-i-pay-for.query.ts'
import { procedureFor } from '../kit.ts'

/**
 * The receipt of a paid bill.
 * @throws ReceiptMissing when it is for neither the viewer's bill nor a child's
 */
export const getMine = procedureFor('citizen')
  .input(z.object({ receiptId: z.uuid() }))
  .output(
    z.object({
      receiptId: z.uuid(),
      number: z.string(),
      bill: BillSummary,
      amountDong: DongText,
      settledAt: Instant,
      /** The bank's number of the transfer. */
      transactionId: z.string(),
      reference: z.string(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const people = await peopleIPayFor(ctx)
    const found = await Promise.all(
      people.map(({ door, citizenId }) =>
        door.db
          .selectFrom('payments.receipts as receipt')
          .innerJoin('payments.payments as payment', 'payment.id', 'receipt.payment_id')
          .select(['receipt.id', 'receipt.number', 'receipt.bill_id', 'receipt.amount_dong', 'receipt.settled_at', 'receipt.transaction_id', 'payment.reference'])
          .where('receipt.id', '=', input.receiptId)
          .where('receipt.citizen_id', '=', citizenId)
          .executeTakeFirst(),
      ),
    )
    const row = found.find((one) => one !== undefined)
    if (!row) throw new ReceiptMissing()
    const { row: bill, person } = await getBillOfMine(ctx, row.bill_id)
    return {
      receiptId: row.id,
      number: row.number,
      bill: summaryOf(bill, person),
      amountDong: row.amount_dong,
      settledAt: row.settled_at,
      transactionId: row.transaction_id,
      reference: row.reference,
    }
  })
