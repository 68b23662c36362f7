import { DongText } from '@mc/money'
import * as z from 'zod/mini'
import { BillKind } from './bill-kind.ts'

/** An instant on its way to the browser: ISO text. */
export const Instant = z.pipe(
  z.pipe(
    z.date(),
    z.transform((instant: Date) => instant.toISOString()),
  ),
  z.iso.datetime(),
)

const TextOf = z.object({ vi: z.string(), en: z.string() })

/** A bill in a list. */
export const BillSummary = z.object({
  billId: z.uuid(),
  kind: BillKind,
  provider: TextOf,
  /** The provider's number of the bill. */
  code: z.string(),
  /** Whose bill it is: the viewer's own or a child's. */
  person: z.object({ name: z.string(), isMe: z.boolean() }),
  /** `YYYY-MM` for what is billed by the month. */
  period: z.nullable(z.string()),
  amountDong: DongText,
  issuedOn: z.iso.date(),
  dueOn: z.iso.date(),
  settledAt: z.nullable(Instant),
  receiptId: z.nullable(z.uuid()),
  /** A payment that was begun and whose code still holds. */
  openPaymentId: z.nullable(z.uuid()),
})
export type BillSummary = z.output<typeof BillSummary>

/** One line of how the sum came to be. */
export const BillLine = z.object({
  kind: z.enum(['step', 'net', 'vat', 'environment', 'hospital-total', 'insured']),
  /** Units used in a step, from where it begins, and the price of one. */
  step: z.nullable(z.object({ from: z.int(), units: z.int(), unitDong: DongText })),
  /** For VAT, in percent. */
  percent: z.nullable(z.number()),
  amountDong: DongText,
})
