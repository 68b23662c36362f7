import { DongText } from '@mc/money'
import * as z from 'zod/mini'
import { Instant } from '../bills/bill.ts'

/**
 * What a treasurer orders about money: `refund` gives back what a bill was paid with, `return` sends money in suspense back to
 * its payer, `assign` settles with it the bill it was meant for.
 */
export const ORDER_KINDS = ['refund', 'return', 'assign'] as const
export type OrderKind = (typeof ORDER_KINDS)[number]

/** Asked, approved, taken by the bank; failed there and to be tried again; the last three have ended. */
export const ORDER_STATES = ['asked', 'approved', 'sent', 'failed', 'done', 'refused', 'given-up'] as const
export type OrderState = (typeof ORDER_STATES)[number]

/** Why, in a person's words: it stands on the order for ever. */
export const OrderReason = z.string().check(z.trim(), z.minLength(1), z.maxLength(500))

/** An account to pay to. */
export const PayeeAccount = z.object({
  bin: z.string().check(z.regex(/^\d{6}$/)),
  account: z.string().check(z.regex(/^[0-9A-Za-z]{1,19}$/)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(140)),
})
export type PayeeAccount = z.output<typeof PayeeAccount>

/** An order in a list. */
export const OrderSummary = z.object({
  orderId: z.uuid(),
  number: z.string(),
  kind: z.enum(ORDER_KINDS),
  state: z.enum(ORDER_STATES),
  amountDong: DongText,
  reason: z.string(),
  /** The bill that it is about, and its provider. */
  bill: z.nullable(z.object({ code: z.string(), provider: z.object({ vi: z.string(), en: z.string() }) })),
  /** Where the money goes; nothing for what stays in the books. */
  to: z.nullable(z.object({ bank: z.string(), account: z.string(), name: z.nullable(z.string()) })),
  /** The credit it takes from. */
  transactionId: z.nullable(z.string()),
  askedBy: z.string(),
  askedAt: Instant,
  /** The viewer asked for it: somebody else approves. */
  isMine: z.boolean(),
  needsSecond: z.boolean(),
  decidedBy: z.nullable(z.string()),
  decidedAt: z.nullable(Instant),
  endedAt: z.nullable(Instant),
  attempt: z.int(),
  /** Why the bank could not pay, ISO 20022. */
  fault: z.nullable(z.string()),
})
export type OrderSummary = z.output<typeof OrderSummary>
