/** A date as it is typed: three texts. */
export interface DateParts {
  day: string
  month: string
  year: string
}

/**
 * The three texts as one value: `YYYY-MM-DD` when all are digits (31/2 included: the caller's rule refuses it), '' when
 * nothing was typed, and else a text that no date is.
 * @example joinDate({ day: '5', month: '9', year: '2026' }) → '2026-09-05'
 */
export function joinDate({ day, month, year }: DateParts): string {
  if (!day && !month && !year) return ''
  return `${year}-${padded(month)}-${padded(day)}`
}

/** The parts of a value that `joinDate` gave. */
export function splitDate(value: string): DateParts {
  const [year = '', month = '', day = ''] = value.split('-')
  return { day: unpadded(day), month: unpadded(month), year }
}

/**
 * Reads a date written whole, as people paste it: 25/11/2026, 25-11-2026, 25.11.2026, 2026-11-25. Null when it is none.
 */
export function readWholeDate(text: string): DateParts | null {
  const vietnamese = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(text)
  if (vietnamese) return { day: vietnamese[1] ?? '', month: vietnamese[2] ?? '', year: vietnamese[3] ?? '' }
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text)
  return iso ? { day: unpadded(iso[3] ?? ''), month: unpadded(iso[2] ?? ''), year: iso[1] ?? '' } : null
}

function padded(text: string): string {
  return text && text.padStart(2, '0')
}

function unpadded(text: string): string {
  return text.replace(/^0+/, '')
}
