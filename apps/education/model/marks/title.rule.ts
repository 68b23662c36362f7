import type { Level, SubjectOutcome } from './learning-result.rule.ts'

/** Học sinh Xuất sắc or Học sinh Giỏi. */
export type Title = 'xuat-sac' | 'gioi'

/** Averages of 9.0 or more that Học sinh Xuất sắc asks for. */
const EXCELLENT_SUBJECTS_MIN = 6

/**
 * The title a pupil earns at the year's end; none in the middle of it.
 * @param year the year's conduct and result, and its averages in hundredths
 * @source Circular 22/2021/TT-BGDĐT, art. 15(1)
 */
export function title(year: { conduct: Level; result: Level; outcomes: readonly SubjectOutcome[] }): Title | null {
  if (year.conduct !== 'tot' || year.result !== 'tot') return null
  const excellent = year.outcomes.filter((outcome) => outcome.kind === 'marked' && outcome.average >= 900).length
  return excellent >= EXCELLENT_SUBJECTS_MIN ? 'xuat-sac' : 'gioi'
}
