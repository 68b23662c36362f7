/** How a term of insurance stands on a day. */
export type CoverageState = 'valid' | 'ending' | 'ended' | 'upcoming'

/** From this many days before its end a card is called ending: time enough to renew without a gap. */
export const ENDING_WITHIN_DAYS = 45

/**
 * How a term stands on a day; its last day still counts.
 * @source Decree 188/2025/ND-CP (a card is used within the term it shows)
 * @example coverageState({ validFrom: '2026-01-01', validTo: '2026-12-31' }, '2026-11-25') → 'ending'
 */
export function coverageState(term: { validFrom: string; validTo: string }, day: string): CoverageState {
  if (day < term.validFrom) return 'upcoming'
  if (day > term.validTo) return 'ended'
  return daysBetween(day, term.validTo) < ENDING_WITHIN_DAYS ? 'ending' : 'valid'
}

/** Whole calendar days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** Whole years from a date to another: what counts as years in a row. */
export function wholeYearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}
