import { addMonths, daysBetween, type CalendarDate } from '../dates/calendar-date.ts'
import type { LicenceClass } from './licence-class.ts'

/** Days before its end from which a licence is announced on the home page. */
export const EXPIRING_WITHIN_DAYS = 60

/** Where a licence stands on a day. */
export type LicenceStatus = 'valid' | 'expiring' | 'expired' | 'withdrawn'

/** What decides whether a licence may be driven with. */
export type LicenceTerm = {
  /** Last day printed on it; null when it has no end. */
  readonly expiresOn: CalendarDate | null
  /** First and last day for which a decision took it away, if one did. */
  readonly withdrawnFrom: CalendarDate | null
  readonly withdrawnTo: CalendarDate | null
}

/**
 * The last day of a licence issued on a day; null when its class has no end.
 * @source Law 36/2024/QH15, art. 57
 * @example printedEnd(findLicenceClass('old', 'B2'), '2017-01-10') → '2027-01-10'
 */
export function printedEnd(licenceClass: Pick<LicenceClass, 'validityYears'>, issuedOn: CalendarDate): CalendarDate | null {
  return licenceClass.validityYears === null ? null : addMonths(issuedOn, licenceClass.validityYears * 12)
}

/**
 * Where a licence stands on a day: withdrawn before anything else, then past its end, then within 60 days of it.
 * It still counts on its last day. Old classes stay valid to their printed end.
 * @source Law 36/2024/QH15, arts. 57 and 89
 */
export function licenceStatus(term: LicenceTerm, today: CalendarDate): LicenceStatus {
  if (isWithdrawn(term, today)) return 'withdrawn'
  if (term.expiresOn === null) return 'valid'
  const left = daysBetween(today, term.expiresOn)
  if (left < 0) return 'expired'
  return left <= EXPIRING_WITHIN_DAYS ? 'expiring' : 'valid'
}

/** Whether a decision keeps the licence from its holder on a day; the last day included. */
export function isWithdrawn(term: Pick<LicenceTerm, 'withdrawnFrom' | 'withdrawnTo'>, day: CalendarDate): boolean {
  return term.withdrawnFrom !== null && day >= term.withdrawnFrom && (term.withdrawnTo === null || day <= term.withdrawnTo)
}
