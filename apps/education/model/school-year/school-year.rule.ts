/** The month in which a school year begins (opening day 5 September; classes from August are of the new year). */
const FIRST_MONTH = 8

/**
 * The school year of a day.
 * @param date `YYYY-MM-DD`
 * @source the ministry’s yearly time frame (opening 5 September, end before 31 May); the boundary of 1 August is a model value
 * @example schoolYearOf('2026-11-25') → 2026
 */
export function schoolYearOf(date: string): number {
  const year = Number(date.slice(0, 4))
  return Number(date.slice(5, 7)) >= FIRST_MONTH ? year : year - 1
}

/** A school year as people write it: 2026–2027. */
export function schoolYearLabel(schoolYear: number): string {
  return `${schoolYear}–${schoolYear + 1}`
}

/** The term of a day: the first until mid-January. */
export function termOf(date: string): 1 | 2 {
  const monthDay = date.slice(5)
  return monthDay >= '08-01' || monthDay < '01-16' ? 1 : 2
}
