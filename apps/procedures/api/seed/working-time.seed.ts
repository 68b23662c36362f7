import { isWorkingDay } from '@mc/working-days'

const DAY_MS = 86_400_000

/** The working day so many working days before a day; 1 is the last one before it. */
export function workingDayBefore(day: string, count: number): string {
  let date = day
  for (let left = count; left > 0; ) {
    date = dayAfter(date, -1)
    if (isWorkingDay(date)) left -= 1
  }
  return date
}

/** The working day after a day. */
export function nextWorkingDay(day: string): string {
  let date = dayAfter(day, 1)
  while (!isWorkingDay(date)) date = dayAfter(date, 1)
  return date
}

/** A local time of a day, as an instant. @param time `hh:mm` */
export function instantOf(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+07:00`)
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
