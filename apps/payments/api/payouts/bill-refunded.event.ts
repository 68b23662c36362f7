import type { NewEvent } from '@mc/server-kit'

/** What other sectors may rely on when money of a bill was given back. Amounts: whole đồng as text. */
export type BillRefunded = { billId: string; orderId: string; citizenId: string; amountDong: string; refundedAt: string }

/** The event `payments.bill-refunded`, version 1: told once for a refund. */
export function billRefunded(payload: BillRefunded): NewEvent {
  return { type: 'payments.bill-refunded', version: 1, payload }
}
