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
  }),
})
export type CreditNotice = z.output<typeof CreditNotice>
