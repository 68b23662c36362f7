/** Why a credit could not be matched with a bill. */
export const SUSPENSE_REASONS = ['unknown-reference', 'wrong-amount', 'already-paid', 'wrong-account'] as const
export type SuspenseReason = (typeof SUSPENSE_REASONS)[number]

/** Money that arrived, as the bank tells it. */
export type Credit = { bin: string; accountNumber: string; amountDong: bigint }

/** A payment whose reference was in the purpose. Its code may have run out meanwhile: the money has come all the same. */
export type ExpectedPayment = { id: string; bin: string; accountNumber: string; amountDong: bigint; isBillSettled: boolean }

/** What to do with a credit: settle a bill with it, or keep it in suspense for the treasurer. Never nothing. */
export type CreditDecision = { do: 'settle'; paymentId: string } | { do: 'suspend'; reason: SuspenseReason; paymentId: string | null }

/**
 * Matches a credit by reference, amount and account; anything else goes to suspense, so that no đồng is lost.
 * @param expected payments whose references are in the purpose; the first that fits counts
 * @source domain.md "Payments": reconciliation key
 * @example decideCredit(credit, []) → { do: 'suspend', reason: 'unknown-reference', paymentId: null }
 */
export function decideCredit(credit: Credit, expected: readonly ExpectedPayment[]): CreditDecision {
  const fitting = expected.find((payment) => faultOf(credit, payment) === null)
  if (fitting) return { do: 'settle', paymentId: fitting.id }
  const [nearest] = expected
  if (!nearest) return { do: 'suspend', reason: 'unknown-reference', paymentId: null }
  return { do: 'suspend', reason: faultOf(credit, nearest) ?? 'unknown-reference', paymentId: nearest.id }
}

function faultOf(credit: Credit, payment: ExpectedPayment): SuspenseReason | null {
  if (credit.bin !== payment.bin || credit.accountNumber !== payment.accountNumber) return 'wrong-account'
  if (payment.isBillSettled) return 'already-paid'
  if (credit.amountDong !== payment.amountDong) return 'wrong-amount'
  return null
}
