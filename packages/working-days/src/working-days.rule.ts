import { year2024 } from './holidays/2024.ts'
import { year2025 } from './holidays/2025.ts'
import { year2026 } from './holidays/2026.ts'
import { year2027 } from './holidays/2027.ts'
import type { YearCalendar } from './year-calendar.ts'

/** The years known, in order. The next one is a file in `holidays/` and a name here. */
export const CALENDARS: readonly YearCalendar[] = [year2024, year2025, year2026, year2027]

/** Working days counted at most: no deadline of a procedure is longer, and a wrong number must not run for ever. */
const DAYS_MAX = 1000

/** A day that a deadline falls on; provisional when a year without a settled calendar was crossed. */
export type DueDay = { readonly date: string; readonly isProvisional: boolean }

/**
 * Whether state offices work on a day: Monday to Friday less days off, and swapped-in days.
 * A year that is not known has its weekdays alone.
 * @source Labour Code 45/2019/QH14, arts. 111 and 112; yearly notices in `holidays/`
 */
export function isWorkingDay(date: string, calendars: readonly YearCalendar[] = CALENDARS): boolean {
  const calendar = calendarOf(date, calendars)
  if (calendar?.worked.includes(date)) return true
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !calendar?.off.includes(date)
}

/**
 * The day so many working days after a day, the day itself not counted. With 0 the day itself, working or not.
 * @throws RangeError when `days` is negative, not whole or more than 1,000
 * @source Civil Code 91/2015/QH13, art. 147: a term counted in days begins on the day after the one that starts it
 * @example addWorkingDays('2026-11-23', 1) → { date: '2026-11-25', isProvisional: false } (24 November is off)
 */
export function addWorkingDays(from: string, days: number, calendars: readonly YearCalendar[] = CALENDARS): DueDay {
  if (!Number.isInteger(days) || days < 0 || days > DAYS_MAX) throw new RangeError(`Working days are counted from 0 to ${DAYS_MAX}, not ${days}.`)
  let date = from
  let isProvisional = false
  for (let left = days; left > 0; ) {
    date = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
    isProvisional ||= calendarOf(date, calendars)?.isProvisional ?? true
    if (isWorkingDay(date, calendars)) left--
  }
  return { date, isProvisional }
}

function calendarOf(date: string, calendars: readonly YearCalendar[]): YearCalendar | undefined {
  return calendars.find((calendar) => calendar.year === Number(date.slice(0, 4)))
}
