/** Of a subject: hoàn thành tốt, hoàn thành, chưa hoàn thành. */
export const SUBJECT_LEVELS = ['T', 'H', 'C'] as const
export type SubjectLevel = (typeof SUBJECT_LEVELS)[number]
/** Of a quality or competence: tốt, đạt, cần cố gắng. */
export const QUALITY_LEVELS = ['T', 'D', 'C'] as const
export type QualityLevel = (typeof QUALITY_LEVELS)[number]

/** A primary pupil's year as its end shows it. Tests are whole marks 1–10. */
export type PrimaryYear = {
  subjects: readonly SubjectLevel[]
  qualities: readonly QualityLevel[]
  tests: readonly number[]
}

/** Hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, chưa hoàn thành. */
export type PrimaryResult = 'xuat-sac' | 'tot' | 'hoan-thanh' | 'chua-hoan-thanh'

/** Which point of art. 9 (1) decided. */
export const PRIMARY_CLAUSES = { 'xuat-sac': '9.a', tot: '9.b', 'hoan-thanh': '9.c', 'chua-hoan-thanh': '9.d' } as const

/**
 * A primary pupil's result of the year. One H, even in music, and it is not xuất sắc.
 * @source Circular 27/2020/TT-BGDĐT, art. 9 (public summaries; that qualities must all be T for hoàn thành tốt is unverified)
 */
export function primaryResult(year: PrimaryYear): PrimaryResult {
  const allT = year.subjects.every((level) => level === 'T') && year.qualities.every((level) => level === 'T')
  const tests = (least: number) => year.tests.every((mark) => mark >= least)
  if (allT && tests(9)) return 'xuat-sac'
  if (allT && tests(7)) return 'tot'
  const noC = year.subjects.every((level) => level !== 'C') && year.qualities.every((level) => level !== 'C')
  return noC && tests(5) ? 'hoan-thanh' : 'chua-hoan-thanh'
}

/** Học sinh Xuất sắc or Học sinh Tiêu biểu, at the year's end. */
export type PrimaryTitle = 'xuat-sac' | 'tieu-bieu'

/**
 * The title that goes with a primary pupil's result.
 * @source Circular 27/2020/TT-BGDĐT, art. 13
 */
export function primaryTitle(result: PrimaryResult): PrimaryTitle | null {
  if (result === 'xuat-sac') return 'xuat-sac'
  return result === 'tot' ? 'tieu-bieu' : null
}
