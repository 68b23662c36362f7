import { findReferences } from '../payments/payment-reference.rule.ts'

/** A movement as the bank's statement says it. */
export type BankMovement = { bankReference: string; direction: 'credit' | 'debit'; amountDong: bigint; bookedOn: string; purpose: string }
/** A movement as our books have it, by the bank's number of it. */
export type OurMovement = { bankReference: string; direction: 'credit' | 'debit'; amountDong: bigint; bookedOn: string }

/** How the bank and we differ about a movement. */
export const DIFFERENCE_KINDS = ['not-booked', 'not-at-bank', 'twice', 'other-amount', 'other-day'] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** What it is likely from. */
export const DIFFERENCE_CAUSES = ['notice-lost', 'never-told', 'not-ordered', 'left-out', 'payout-not-done', 'booked-twice', 'fee-taken', 'wrong-amount', 'around-midnight', 'booked-late'] as const
export type DifferenceCause = (typeof DIFFERENCE_CAUSES)[number]

export type Difference = {
  kind: DifferenceKind
  cause: DifferenceCause
  bankReference: string
  direction: 'credit' | 'debit'
  /** Number of the line in the statement, from 1; null for what is not in it. */
  line: number | null
  bankDong: bigint | null
  ourDong: bigint | null
  bankDay: string | null
  ourDay: string | null
}

const DAY_MS = 86_400_000

/**
 * Matches a day's statement with our books by the bank's number and the direction, and names what differs. Each movement has one
 * difference at most for each way in which it differs; what agrees has none.
 * @param of.lines the statement's, in its order
 * @param of.ours movements of the day and of the days beside it: a line may be booked on the next
 * @param of.day what of ours has to be in this statement
 * @source own: docs/payments.md "Reconciliation"
 * @example reconcile({ day: '2026-11-25', lines: [], ours: [] }) → []
 */
export function reconcile(of: { day: string; lines: readonly BankMovement[]; ours: readonly OurMovement[] }): Difference[] {
  const known = new Map(of.ours.map((one) => [keyOf(one), one]))
  const seen = new Set<string>()
  const found: Difference[] = []
  for (const [index, line] of of.lines.entries()) {
    const key = keyOf(line)
    const ours = known.get(key)
    const both = { bankReference: line.bankReference, direction: line.direction, line: index + 1, bankDong: line.amountDong, bankDay: line.bookedOn, ourDong: ours?.amountDong ?? null, ourDay: ours?.bookedOn ?? null }
    if (seen.has(key)) found.push({ ...both, kind: 'twice', cause: 'booked-twice' })
    else if (!ours) found.push({ ...both, kind: 'not-booked', cause: causeOfUnknown(line) })
    else {
      if (ours.amountDong !== line.amountDong) found.push({ ...both, kind: 'other-amount', cause: line.amountDong < ours.amountDong && line.direction === 'credit' ? 'fee-taken' : 'wrong-amount' })
      if (ours.bookedOn !== line.bookedOn) found.push({ ...both, kind: 'other-day', cause: daysBetween(ours.bookedOn, line.bookedOn) === 1 ? 'around-midnight' : 'booked-late' })
    }
    seen.add(key)
  }
  for (const one of of.ours) {
    if (one.bookedOn !== of.day || seen.has(keyOf(one))) continue
    const cause = one.direction === 'credit' ? 'left-out' : 'payout-not-done'
    found.push({ kind: 'not-at-bank', cause, bankReference: one.bankReference, direction: one.direction, line: null, bankDong: null, bankDay: null, ourDong: one.amountDong, ourDay: one.bookedOn })
  }
  return found
}

function keyOf({ direction, bankReference }: { direction: string; bankReference: string }): string {
  return `${direction}:${bankReference}`
}

function causeOfUnknown(line: BankMovement): DifferenceCause {
  if (line.direction === 'debit') return 'not-ordered'
  return findReferences(line.purpose).length > 0 ? 'notice-lost' : 'never-told'
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(other) - Date.parse(one)) / DAY_MS
}
