import type { QualityLevel, SubjectLevel } from '../../model/marks/primary-result.rule.ts'
import type { Level } from '../../model/marks/learning-result.rule.ts'
import { primaryProgrammeOf } from '../../model/programme/programme.rule.ts'
import { QUALITIES } from '../../model/programme/subjects.ts'
import { POINTS, type Point } from '../../model/report/primary-report.ts'

/** How a demo child's year in grades 6–12 went: averages aimed at, in tenths; conduct of the two terms. */
export type SecondaryPlan = { base: number; odd?: Readonly<Record<string, number>>; conduct: readonly [Level, Level]; absences: number }

/** Grade 6 ends with a title, grade 7 is lifted by art. 9(3), grade 8 is Khá. */
const SON: Readonly<Record<number, SecondaryPlan>> = {
  6: { base: 88, odd: { 'ngoai-ngu': 76 }, conduct: ['kha', 'tot'], absences: 1 },
  7: { base: 87, odd: { 'ngoai-ngu': 42 }, conduct: ['tot', 'tot'], absences: 4 },
  8: { base: 74, odd: { 'ngoai-ngu': 60 }, conduct: ['tot', 'kha'], absences: 6 },
}
const USUAL: SecondaryPlan = { base: 78, conduct: ['tot', 'tot'], absences: 2 }

/** The plan of the demo son's year in a grade. */
export function sonsYear(grade: number): SecondaryPlan {
  return SON[grade] ?? USUAL
}

/** How a demo child's primary year went: the year-end tests, and the subject that was only H. */
export type PrimaryPlan = { test: number; weakSubject?: string }

const SON_PRIMARY: Readonly<Record<number, PrimaryPlan>> = { 1: { test: 9 }, 2: { test: 9 }, 3: { test: 8 }, 4: { test: 9, weakSubject: 'am-nhac' }, 5: { test: 9 } }
const DAUGHTER_PRIMARY: Readonly<Record<number, PrimaryPlan>> = { 1: { test: 9 }, 2: { test: 8 }, 3: { test: 10, weakSubject: 'am-nhac' } }

/** The plan of a demo child's primary year. */
export function primaryYear(child: 'son' | 'daughter', grade: number): PrimaryPlan {
  return (child === 'son' ? SON_PRIMARY : DAUGHTER_PRIMARY)[grade] ?? { test: 9 }
}

/** What was assessed at the points of a primary year that have been. */
export function primaryAssessments(grade: number, plan: PrimaryPlan, points: readonly Point[] = POINTS) {
  const subjects = points.flatMap((point) =>
    primaryProgrammeOf(grade).map(({ code, tested }) => ({
      subject: code,
      point,
      level: (code === plan.weakSubject ? 'H' : 'T') as SubjectLevel,
      test: tested && point === 'end2' ? plan.test : null,
    })),
  )
  const qualities = points.flatMap((point) => Object.keys(QUALITIES).map((quality) => ({ quality, point, level: 'T' as QualityLevel })))
  return { subjects, qualities }
}

/** The points of assessment that have been on a day of the running school year. */
export function pointsUntil(today: string): readonly Point[] {
  const monthDay = today.slice(5)
  if (monthDay >= '11-01' || monthDay < '01-16') return ['mid1']
  if (monthDay >= '01-16' && monthDay < '04-01') return ['mid1', 'end1']
  return monthDay < '08-01' ? ['mid1', 'end1', 'mid2'] : []
}
