import { addWorkingDays } from '@mc/working-days'

/** What a person may ask of who keeps their data. */
export type DataRequest = 'first-answer' | 'withdraw' | 'see' | 'delete'

/** How long the answer may take; days of the calendar unless said. The longer one of law is for data at a processor. */
export type RequestDeadline = { from: string; days: number; isWorkingDays: boolean }

/**
 * Deadlines of requests about personal data, by the day they came into force.
 * @source Law 91/2025/QH15 and Decree 356/2025/ND-CP, in force 1 January 2026
 */
export const REQUEST_DEADLINES: Readonly<Record<DataRequest, readonly RequestDeadline[]>> = {
  'first-answer': [{ from: '2026-01-01', days: 2, isWorkingDays: true }],
  withdraw: [{ from: '2026-01-01', days: 15, isWorkingDays: false }],
  see: [{ from: '2026-01-01', days: 10, isWorkingDays: false }],
  delete: [{ from: '2026-01-01', days: 20, isWorkingDays: false }],
}

/**
 * The last day for the answer to a request made on a day.
 * @param askedOn `yyyy-mm-dd`, not counted itself
 * @source Law 91/2025/QH15; Decree 356/2025/ND-CP
 * @throws RangeError for a day before any rule
 */
export function requestDeadline(request: DataRequest, askedOn: string): string {
  const rule = REQUEST_DEADLINES[request].findLast((one) => one.from <= askedOn)
  if (!rule) throw new RangeError(`No deadline is known for ${askedOn}.`)
  if (rule.isWorkingDays) return addWorkingDays(askedOn, rule.days).date
  const day = new Date(`${askedOn}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + rule.days)
  return day.toISOString().slice(0, 10)
}
