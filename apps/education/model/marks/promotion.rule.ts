import type { Level, SubjectOutcome } from './learning-result.rule.ts'

/** Sessions a pupil may miss in a year; one session a day counts one. */
export const ABSENCES_MAX = 45

/** What stands between a pupil and the next class. */
export type Promotion =
  | { outcome: 'promoted' }
  /** Re-tests of these subjects in summer, a task for conduct in summer, or both. */
  | { outcome: 'after-summer'; retests: string[]; conductTask: boolean }
  | { outcome: 'repeats'; absences: number }

/**
 * Whether a pupil goes up after the year.
 * @param year the year's conduct and result, sessions missed, and the subjects (averages in hundredths)
 * @source Circular 22/2021/TT-BGDĐT, art. 12–14
 * @example promotion({ conduct: 'tot', result: 'dat', absences: 46, outcomes: [] }) → { outcome: 'repeats', absences: 46 }
 */
export function promotion(year: { conduct: Level; result: Level; absences: number; outcomes: readonly SubjectOutcome[] }): Promotion {
  if (year.absences > ABSENCES_MAX) return { outcome: 'repeats', absences: year.absences }
  const conductTask = year.conduct === 'chua-dat'
  const failed = year.result === 'chua-dat'
  if (!conductTask && !failed) return { outcome: 'promoted' }
  const weak = year.outcomes.filter((outcome) => (outcome.kind === 'marked' ? outcome.average < 500 : !outcome.passed))
  return { outcome: 'after-summer', retests: failed ? weak.map((outcome) => outcome.subject) : [], conductTask }
}
