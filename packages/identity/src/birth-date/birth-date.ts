import * as z from 'zod/mini'
import { InvalidBirthDate } from './invalid-birth-date.error.ts'

/** Whether the text is `yyyy`, `yyyy-mm` or `yyyy-mm-dd`, and a date of the calendar. */
export function isBirthDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  if (year < 1800 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * A date of birth as well as it is known: `1948`, `1948-05` or `1948-05-31`. Old people are often registered by year alone;
 * filling in 1 January would be a lie that later matches strangers with each other.
 */
export const BirthDate = z.string().check(z.refine(isBirthDate, { error: 'identity.birth-date.invalid' })).brand<'BirthDate'>()
export type BirthDate = z.output<typeof BirthDate>

/** How well a date of birth is known. */
export function birthDatePrecision(value: string): 'year' | 'month' | 'day' {
  return value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day'
}

/**
 * A date of birth as people read it in both languages, never more exact than it is known.
 * @example formatBirthDate('1948') → '1948'; '1948-05' → '05/1948'; '1985-12-31' → '31/12/1985'
 * @throws InvalidBirthDate when it is no date
 */
export function formatBirthDate(value: string): string {
  if (!isBirthDate(value)) throw new InvalidBirthDate()
  // Both languages of the portal write day/month/year: an English page in Vietnam that wrote 05/31 would mislead.
  return value.split('-').toReversed().join('/')
}

/**
 * Age in whole years on a day. Known by year alone: the year's difference. Known by month: the month counts as reached on its first day.
 * @param value `yyyy`, `yyyy-mm` or `yyyy-mm-dd`
 * @param date the day, `yyyy-mm-dd`
 * @throws InvalidBirthDate when value is no date
 */
export function ageOn(value: string, date: string): number {
  if (!isBirthDate(value)) throw new InvalidBirthDate()
  const years = Number(date.slice(0, 4)) - Number(value.slice(0, 4))
  const rest = value.slice(5)
  return date.slice(5, 5 + rest.length) < rest ? years - 1 : years
}

/** From this birthday a person acts for themselves, and parents no longer for them. @source Civil Code 91/2015/QH13, arts. 20 and 21 */
const ADULT_AGE = 18

/** Whether somebody is of age on a day, as far as their date of birth is known. @throws InvalidBirthDate when it is no date */
export function isAdult(birthDate: string, date: string): boolean {
  return ageOn(birthDate, date) >= ADULT_AGE
}

/** Whether two dates of birth are known to be the same day: two people known only by year never are. */
export function isSameBirthDate(one: string, other: string): boolean {
  return birthDatePrecision(one) === 'day' && one === other
}
