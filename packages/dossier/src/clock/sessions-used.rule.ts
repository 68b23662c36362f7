import type { YearCalendar } from '@mc/working-days'
import type { LegalClock } from './legal-clock.rule.ts'
import { nextSession, OFFICE_HOURS, orderOf, sessionOf, type LocalTime, type OfficeHours, type Session } from './session.ts'

type Setting = { hours?: OfficeHours; calendars?: readonly YearCalendar[] }

/**
 * How many half days of an office's work went by on a clock, from the one after the receipt to the running one; those that the
 * clock stood still do not count.
 * @source Decree 118/2025/NĐ-CP (the same count as the due session's)
 */
export function sessionsUsed({ startedAt, stops }: LegalClock, now: LocalTime, setting: Setting = {}): number {
  const last = orderOf(sessionOf(now, setting))
  let used = 0
  for (let session = nextSession(sessionOf(startedAt, setting), setting.calendars); orderOf(session) <= last; session = nextSession(session, setting.calendars)) {
    const at = orderOf(session)
    if (!stops.some(({ from, to }) => at > orderOf(from) && (to === null || at <= orderOf(to)))) used += 1
  }
  return used
}

/**
 * Whether something done at an instant is in time. Done after the office closed on the due day it still is: the day is the limit,
 * not the hour. A clock that stands is never late.
 * @source Civil Code 91/2015/QH13, art. 148(5): a period ends with the last day, at 24 hours
 */
export function isInTime(due: Session | null, at: LocalTime, { hours = OFFICE_HOURS }: Setting = {}): boolean {
  if (due === null) return true
  if (at.date !== due.date) return at.date < due.date
  return due.half === 'afternoon' || at.time < hours.noon
}
