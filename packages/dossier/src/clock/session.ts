import { isWorkingDay, type YearCalendar } from '@mc/working-days'

/** One half of a day at the office. Limits in law are days; those of single steps are often half of one. */
export type Session = { date: string; half: 'morning' | 'afternoon' }

/** An instant in the province's own time. `time` is `hh:mm`. */
export type LocalTime = { date: string; time: string }

/** When the halves of a day end. */
export type OfficeHours = { noon: string; closes: string }

/** @source Labour Code 45/2019/QH14, art. 105: eight hours a day; the hours themselves are the province's own setting */
export const OFFICE_HOURS: OfficeHours = { noon: '12:00', closes: '17:00' }

const DAY_MS = 86_400_000

/** Where a session stands in time; for comparing only. */
export function orderOf({ date, half }: Session): number {
  return (Date.parse(`${date}T00:00:00Z`) / DAY_MS) * 2 + (half === 'morning' ? 0 : 1)
}

/** The next session of a working day. */
export function nextSession(session: Session, calendars?: readonly YearCalendar[]): Session {
  if (session.half === 'morning' && isWorkingDay(session.date, calendars)) return { date: session.date, half: 'afternoon' }
  let { date } = session
  do date = new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
  while (!isWorkingDay(date, calendars))
  return { date, half: 'morning' }
}

/**
 * The session that something done at an instant counts for: outside office hours the next one that works.
 * @example at Friday 23:50 → the Monday's morning
 */
export function sessionOf({ date, time }: LocalTime, { hours = OFFICE_HOURS, calendars }: { hours?: OfficeHours; calendars?: readonly YearCalendar[] } = {}): Session {
  if (!isWorkingDay(date, calendars) || time >= hours.closes) return nextSession({ date, half: 'afternoon' }, calendars)
  return { date, half: time < hours.noon ? 'morning' : 'afternoon' }
}
