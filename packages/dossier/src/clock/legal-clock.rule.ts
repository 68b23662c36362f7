import type { YearCalendar } from '@mc/working-days'
import { nextSession, OFFICE_HOURS, orderOf, sessionOf, type LocalTime, type OfficeHours, type Session } from './session.ts'

/**
 * How long something may take: so many half days; or, where the law says "on the same day", that day when it came before the
 * hour, else the next working day.
 */
export type TimeLimit = { halfDays: number } | { sameDayBefore: string }

/** A time in which the clock stood: the sessions after `from` up to and with `to` do not count. Null while it stands still. */
export type Stop = { from: Session; to: Session | null }

/** A clock that runs, or ran. */
export type LegalClock = { startedAt: LocalTime; stops: readonly Stop[] }

/** Half days counted at most: a wrong limit must not run for ever. */
const HALF_DAYS_MAX = 2_000

type Setting = { hours?: OfficeHours; calendars?: readonly YearCalendar[] }

/**
 * The session that a limit ends with; null while the clock stands still. Whole days are counted from the day after the receipt;
 * half days from the session after.
 * @throws RangeError when the limit is no whole number of half days from 1 to 2,000
 * @source Decree 118/2025/NĐ-CP (receipt and appointment); Civil Code 91/2015/QH13, art. 147
 * @example three working days from Friday 13/02/2026 15:00 → the afternoon of Wednesday 25/02/2026
 */
export function dueSession(limit: TimeLimit, { startedAt, stops }: LegalClock, setting: Setting = {}): Session | null {
  if (stops.some(({ to }) => to === null)) return null
  const received = sessionOf(startedAt, setting)
  if ('sameDayBefore' in limit) {
    const isEarly = received.date === startedAt.date && startedAt.time < limit.sameDayBefore
    const lastOfDay: Session = { date: received.date, half: 'afternoon' }
    const isNextDay = !isEarly && received.date === startedAt.date
    return advance(lastOfDay, { sessions: isNextDay ? 2 : 0, stops, setting })
  }
  const { halfDays } = limit
  if (!Number.isInteger(halfDays) || halfDays < 1 || halfDays > HALF_DAYS_MAX) throw new RangeError(`A limit has 1 to ${HALF_DAYS_MAX} half days, not ${halfDays}.`)
  const isWholeDays = halfDays % 2 === 0
  return advance(isWholeDays ? { date: received.date, half: 'afternoon' } : received, { sessions: halfDays, stops, setting })
}

/** How far a clock is: sessions left until the due one (the running one counted), negative when it is over. Null while it stands. */
export function sessionsLeft(due: Session | null, now: LocalTime, { calendars, hours = OFFICE_HOURS }: Setting = {}): number | null {
  if (due === null) return null
  const current = sessionOf(now, { hours, ...(calendars && { calendars }) })
  const [first, last, sign] = orderOf(current) <= orderOf(due) ? [current, due, 1] : [due, current, -1]
  let count = sign === 1 ? 1 : 0
  for (let session = first; orderOf(session) < orderOf(last); session = nextSession(session, calendars)) count += 1
  return sign * count
}

function advance(from: Session, { sessions, stops, setting }: { sessions: number; stops: readonly Stop[]; setting: Setting }): Session {
  let session = from
  for (let left = sessions; left > 0; ) {
    session = nextSession(session, setting.calendars)
    if (!isStopped(session, stops)) left -= 1
  }
  // A limit that ends in a stop of its last session ends when work goes on.
  while (sessions === 0 && isStopped(session, stops)) session = nextSession(session, setting.calendars)
  return session
}

function isStopped(session: Session, stops: readonly Stop[]): boolean {
  const at = orderOf(session)
  return stops.some(({ from, to }) => at > orderOf(from) && (to === null || at <= orderOf(to)))
}
