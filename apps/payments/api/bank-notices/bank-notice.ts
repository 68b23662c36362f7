import { PositiveDong } from '@mc/money'
import * as z from 'zod/mini'

/** Money arrived on an account of ours, as the bank tells it. */
export const CreditNotice = z.object({
  type: z.literal('transfer.credited'),
  data: z.object({
    transactionId: z.string().check(z.minLength(1), z.maxLength(100)),
    bin: z.string().check(z.regex(/^\d{6}$/)),
    account: z.string().check(z.regex(/^[0-9A-Za-z]{1,19}$/)),
    amountDong: PositiveDong,
    purpose: z.string().check(z.maxLength(500)),
    creditedAt: z.iso.datetime({ offset: true }),
    /** Whom it came from, where the bank tells. */
    payer: z.optional(
      z.object({ bin: z.string().check(z.regex(/^\d{6}$/)), account: z.string().check(z.regex(/^[0-9A-Za-z]{1,19}$/)), name: z.string().check(z.maxLength(140)) }),
    ),
  }),
})
export type CreditNotice = z.output<typeof CreditNotice>

/** What came of a payout that we ordered, as the bank tells it. */
export const PayoutNotice = z.object({
  type: z.enum(['payout.settled', 'payout.failed']),
  data: z.object({
    /** Our name of the try. */
    endToEndId: z.string().check(z.regex(/^[0-9a-f]{32}-\d{1,2}$/)),
    transactionId: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))),
    /** ISO 20022 external status reason. */
    fault: z.nullable(z.string().check(z.regex(/^[A-Z0-9]{4}$/))),
    at: z.iso.datetime({ offset: true }),
  }),
})
export type PayoutNotice = z.output<typeof PayoutNotice>
