import type { Locale } from './locales.ts'

/** Asia/Ho_Chi_Minh has no summer time: instants are shown there whatever the browser's zone is. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh'

const TAGS: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' }

/** What `format(locale)` offers. Calendar dates are `YYYY-MM-DD` texts, instants are Date or ISO texts. */
export type Format = ReturnType<typeof makeFormat>

const formats = new Map<Locale, Format>()

/**
 * Dates, times, money, numbers and lists as people of that language write them.
 * @example format('vi').date('2026-11-25') → '25/11/2026'; format('vi').dong('120000') → '120.000 ₫'
 */
export function format(locale: Locale): Format {
  let found = formats.get(locale)
  if (!found) formats.set(locale, (found = makeFormat(locale)))
  return found
}

function makeFormat(locale: Locale) {
  const tag = TAGS[locale]
  const short = new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
  const long = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const day = new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: TIME_ZONE })
  const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: TIME_ZONE })
  const money = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const calendar = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`)
  return {
    /** A calendar date in digits: 25/11/2026. */
    date: (date: string) => short.format(calendar(date)),
    /** A calendar date with its weekday: Thứ Tư, 25 tháng 11, 2026. */
    longDate: (date: string) => long.format(calendar(date)),
    /** The day of an instant in Vietnam, in digits. */
    dayOf: (instant: Date | string) => day.format(new Date(instant)),
    /** The hour and minute of an instant in Vietnam: 08:30. */
    time: (instant: Date | string) => time.format(new Date(instant)),
    /** An instant in Vietnam: 08:30 25/11/2026. */
    dateTime: (instant: Date | string) => `${time.format(new Date(instant))} ${day.format(new Date(instant))}`,
    /** An amount of đồng, exact at any size: 120.000 ₫. The space does not break. */
    dong: (amount: bigint | string) => `${money.format(BigInt(amount))}\u00a0₫`,
    /** A number with at most two decimals: 7,5 in Vietnamese. */
    number: (value: number | bigint) => number.format(value),
    /** How far a calendar date is from another: hôm nay, ngày mai, sau 5 ngày. */
    relativeDays: (from: string, to: string) =>
      relative.format(Math.round((calendar(to).getTime() - calendar(from).getTime()) / 86_400_000), 'day'),
    /** Items joined as a sentence does: A, B và C. */
    list: (items: readonly string[]) => list.format(items),
  }
}
