import * as z from 'zod/mini'
import { BillDetails } from '../../model/bills/bill-details.ts'
import { BillLine, BillSummary } from '../../model/bills/bill.ts'
import { RefundSummary } from '../../model/orders/refund.ts'
import { procedureFor } from '../kit.ts'
import { listRefunds } from '../refunds/list-refunds.query.ts'
import { explainBill } from './explain-bill.ts'
import { getBillOfMine } from './find-bill-of-mine.query.ts'
import { summaryOf } from './list-bills.query.ts'

/**
 * One bill with how its sum came to be.
 * @throws BillMissing when it is neither the viewer's nor a child's
 */
export const getMine = procedureFor('citizen')
  .input(z.object({ billId: z.uuid() }))
  .output(
    z.object({
      bill: BillSummary,
      details: BillDetails,
      lines: z.array(BillLine),
      /** The decision that sets the prices. */
      law: z.nullable(z.object({ vi: z.string(), en: z.string() })),
      /** The same in Vietnamese, for pages that were opened before `law` came. */
      source: z.nullable(z.string()),
      /** Prices are made up for the demo, not law. */
      isModelData: z.boolean(),
      /** What of it was given back, or is on its way. */
      refunds: z.array(RefundSummary),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { row, person } = await getBillOfMine(ctx, input.billId)
    const explained = explainBill(row.details)
    const refunds = await listRefunds(person.door.db, { citizenId: person.citizenId, billId: row.id })
    return { bill: summaryOf(row, person), details: row.details, ...explained, source: explained.law?.vi ?? null, refunds }
  })
