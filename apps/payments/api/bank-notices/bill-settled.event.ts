import type { NewEvent } from '@mc/server-kit'
import type { BillKind } from '../../model/bills/bill-kind.ts'

/** What other sectors may rely on when a bill was paid. Amount: whole đồng as text; instant: ISO. */
export type BillSettled = { billId: string; receiptId: string; citizenId: string; billKind: BillKind; /** The provider's number of the bill: of a fee, the dossier's code. */ billCode: string; amountDong: string; settledAt: string }

/** The event `payments.bill-settled`, version 1: told once for a bill. */
export function billSettled(payload: BillSettled): NewEvent {
  return { type: 'payments.bill-settled', version: 1, payload }
}
