import { DongText } from '@mc/money'
import * as z from 'zod/mini'
import { Instant } from '../bills/bill.ts'

/** A refund as the citizen sees it: on its way, or done. One that was refused or given up is nobody's money. */
export const RefundSummary = z.object({
  refundId: z.uuid(),
  number: z.string(),
  amountDong: DongText,
  isDone: z.boolean(),
  askedAt: Instant,
  doneAt: z.nullable(Instant),
  reason: z.string(),
  /** The bank, and the last four signs of the account. */
  to: z.object({ bank: z.string(), accountEnd: z.string() }),
})
export type RefundSummary = z.output<typeof RefundSummary>
