import type { CalendarDate } from '../dates/calendar-date.ts'

/** A fee in force from a day. */
export type LicenceFee = { readonly from: CalendarDate; readonly amountDong: bigint; readonly source: string; readonly isVerified: boolean }

/**
 * Fee of issuing, exchanging or reissuing a licence. Model data: one source reports it 20,000 đ lower since
 * Circular 154/2025/TT-BTC (1 Jan 2026), whose tariff is not settled.
 * @source National public service portal, procedures 3.000346 to 3.000348, seen July 2026
 */
export const LICENCE_FEES: readonly LicenceFee[] = [
  { from: '2025-01-01', amountDong: 135_000n, source: 'National public service portal, July 2026', isVerified: false },
]

/** Working days of exchanging a licence. @source National public service portal, procedure 3.000347, July 2026 */
export const EXCHANGE_WORKING_DAYS = 5

/** The fee in force on a day; undefined before the first one known. */
export function findLicenceFee(on: CalendarDate): LicenceFee | undefined {
  return LICENCE_FEES.findLast((fee) => fee.from <= on)
}
