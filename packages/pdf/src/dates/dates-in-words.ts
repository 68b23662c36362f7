/** Vietnam has had no summer time since 1975: UTC+7. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000

/**
 * A day as documents write it: days under ten and the months 1 and 2 have a zero before them.
 * @param day local, `yyyy-mm-dd`
 * @example dayInWords('2026-11-05') → 'ngày 05 tháng 11 năm 2026'
 * @source Decree 30/2020/NĐ-CP, annex I, part II, section I, 4
 */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-')
  const number = Number(month)
  return `ngày ${date} tháng ${number < 3 ? month : number} năm ${year}`
}

/** A day with numbers alone; what is known of an old birth date may be a year or a month. @example shortDay('1948') → '1948' */
export function shortDay(day: string): string {
  return day.split('-').toReversed().join('/')
}

/** An instant in Vietnam. @example shortInstant(…) → '14:05, 25/11/2026' */
export function shortInstant(at: Date): string {
  const [day = '', time = ''] = local(at).split('T')
  return `${time.slice(0, 5)}, ${shortDay(day)}`
}

/** An instant as signatures show it. @example signatureInstant(…) → '25-11-2026 14:05:09 +07:00' */
export function signatureInstant(at: Date): string {
  const [day = '', time = ''] = local(at).split('T')
  return `${day.split('-').toReversed().join('-')} ${time.slice(0, 8)} +07:00`
}

function local(at: Date): string {
  return new Date(at.getTime() + VIETNAM_OFFSET_MS).toISOString()
}
