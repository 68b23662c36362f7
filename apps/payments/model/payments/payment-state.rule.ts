/** How a payment stands for the person who waits. */
export const PAYMENT_STATES = ['open', 'expired', 'replaced', 'paid', 'paid-otherwise'] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]

/** Minutes a code can be paid: long enough for another phone's bank app, short enough that a bill does not change. */
export const PAYMENT_MINUTES = 30

/**
 * The state to show. A code that ran out is only not offered any more: money that comes for it still settles the bill.
 * @source own: OP43 (already paid is told with its receipt, an unfinished payment can be resumed)
 * @example paymentState({ state: 'open', settledBy: null, id: 'p1', expiresAt }, now) → 'open'
 */
export function paymentState(payment: { id: string; state: 'open' | 'replaced' | 'paid'; settledBy: string | null; expiresAt: Date }, now: Date): PaymentState {
  if (payment.settledBy !== null) return payment.settledBy === payment.id ? 'paid' : 'paid-otherwise'
  if (payment.state === 'replaced') return 'replaced'
  return payment.expiresAt <= now ? 'expired' : 'open'
}
