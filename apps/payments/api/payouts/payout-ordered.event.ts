import type { EventHandler, NewEvent } from '@mc/server-kit'
import * as z from 'zod/mini'
import type { PaymentsDatabase } from '../database.ts'
import { openBank } from './open-bank.ts'
import { sendPayout } from './send-payout.ts'

/** Heard by this sector alone: the try at the bank is made after what ordered it is certain. */
export const PAYOUT_ORDERED = 'payments.payout-ordered'

const Payload = z.object({ orderId: z.uuid() })

/** The event `payments.payout-ordered`, version 1. */
export function payoutOrdered(payload: z.output<typeof Payload>): NewEvent {
  return { type: PAYOUT_ORDERED, version: 1, payload }
}

/** Hands what was ordered to the bank; when the bank is away, the event comes again. */
export const onPayoutOrdered: EventHandler<PaymentsDatabase> = async (event, { trx, clock }) => {
  const now = clock.now()
  const bank = openBank(now)
  if (bank) await sendPayout(trx, { orderId: z.parse(Payload, event.payload).orderId, bank, now })
}
