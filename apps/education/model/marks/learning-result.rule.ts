/** Levels of results and of conduct, best first. */
export const LEVELS = ['tot', 'kha', 'dat', 'chua-dat'] as const
/** Tốt, Khá, Đạt, Chưa đạt. */
export type Level = (typeof LEVELS)[number]

/** Which part of article 9 decided: (2)(a) Tốt, (2)(b) Khá, (2)(c) Đạt, (2)(d) Chưa đạt, (3) the adjustment. */
export type ResultClause = '9.2.a' | '9.2.b' | '9.2.c' | '9.2.d' | '9.3'

/** One subject as the result looks at it: an average in hundredths, or passed or not. */
export type SubjectOutcome =
  | { subject: string; kind: 'marked'; average: number }
  | { subject: string; kind: 'comment'; passed: boolean }

/** A result with its reason. `adjusted` says which subject had pulled it down, and from where it was raised. */
export type LearningResult = {
  level: Level
  clause: ResultClause
  adjusted: { subject: string; from: Level; without: Level } | null
}

/** What may differ by date or by the ministry's guidance. */
export type LearningResultRules = {
  /** Whether one comment subject Chưa đạt can be the "one subject" of art. 9(3). @default true; unverified, see circulars.ts */
  adjustsForComment: boolean
}

/** At least so many subjects must reach the level's mark. */
const SUBJECTS_MIN = 6

/**
 * The learning result of a term or a year, adjusted when one single subject pulled it down by two levels or more.
 * @param outcomes every subject of the pupil; averages in hundredths
 * @source Circular 22/2021/TT-BGDĐT, art. 9(2) and 9(3)
 * @example seven subjects at 8.5 and one at 4.0 → { level: 'kha', clause: '9.3', adjusted: { from: 'dat', without: 'tot', … } }
 */
export function learningResult(outcomes: readonly SubjectOutcome[], rules: LearningResultRules = { adjustsForComment: true }): LearningResult {
  const level = levelOf(outcomes)
  const culprits = outcomes
    .filter((outcome) => outcome.kind === 'marked' || rules.adjustsForComment)
    .map((outcome) => ({ subject: outcome.subject, without: levelOf(outcomes.filter((other) => other !== outcome)) }))
    .filter(({ without }) => (without === 'tot' || without === 'kha') && rank(level) - rank(without) >= 2)
  const culprit = culprits.length === 1 ? culprits[0] : undefined
  if (!culprit) return { level, clause: CLAUSES[level], adjusted: null }
  return { level: LEVELS[rank(level) - 1]!, clause: '9.3', adjusted: { ...culprit, from: level } }
}

const CLAUSES = { tot: '9.2.a', kha: '9.2.b', dat: '9.2.c', 'chua-dat': '9.2.d' } as const

/** Place of a level, 0 the best. */
export function rank(level: Level): number {
  return LEVELS.indexOf(level)
}

/** Art. 9(2) alone. */
function levelOf(outcomes: readonly SubjectOutcome[]): Level {
  const averages = outcomes.flatMap((outcome) => (outcome.kind === 'marked' ? [outcome.average] : []))
  const failed = outcomes.filter((outcome) => outcome.kind === 'comment' && !outcome.passed).length
  const all = (least: number) => averages.every((average) => average >= least)
  const enough = (least: number) => averages.filter((average) => average >= least).length >= SUBJECTS_MIN
  if (failed === 0 && all(650) && enough(800)) return 'tot'
  if (failed === 0 && all(500) && enough(650)) return 'kha'
  if (failed <= 1 && enough(500) && all(350)) return 'dat'
  return 'chua-dat'
}
