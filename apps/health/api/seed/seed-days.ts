/** A date some days from another. */
export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** The same date some years from another; 29 February becomes 1 March. */
export function addYears(date: string, years: number): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCFullYear(at.getUTCFullYear() + years)
  return at.toISOString().slice(0, 10)
}

/** Whether a date is Monday to Friday. */
export function isWeekday(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay()
  return day >= 1 && day <= 5
}

/** The date itself, or the Monday after when it falls on a weekend. */
export function weekdayFrom(date: string): string {
  return isWeekday(date) ? date : weekdayFrom(addDays(date, 1))
}
