import * as z from 'zod/mini'
import { BillSummary } from '../../model/bills/bill.ts'
import { RefundMissing } from '../../model/orders/refund-missing.error.ts'
import { RefundSummary } from '../../model/orders/refund.ts'
import { getBillOfMine } from '../bills/find-bill-of-mine.query.ts'
import { summaryOf } from '../bills/list-bills.query.ts'
import { peopleIPayFor } from '../bills/people-i-pay-for.query.ts'
import { procedureFor } from '../kit.ts'
import { listRefunds } from './list-refunds.query.ts'

/**
 * The receipt of a refund that was paid out.
 * @throws RefundMissing when there is none for the viewer's bill or a child's, or it has not been paid out
 */
export const getMine = procedureFor('citizen')
  .input(z.object({ refundId: z.uuid() }))
  .output(z.object({ refund: RefundSummary, bill: BillSummary, bankTransactionId: z.string() }))
  .query(async ({ ctx, input }) => {
    const people = await peopleIPayFor(ctx)
    const found = await Promise.all(people.map(({ door, citizenId }) => listRefunds(door.db, { citizenId, refundId: input.refundId })))
    const refund = found.flat()[0]
    if (!refund?.isDone || refund.billId === null) throw new RefundMissing()
    const { row, person } = await getBillOfMine(ctx, refund.billId)
    return { refund, bill: summaryOf(row, person), bankTransactionId: refund.bankTransactionId ?? '' }
  })
