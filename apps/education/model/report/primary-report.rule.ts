import { PRIMARY_CLAUSES, primaryResult, primaryTitle, type QualityLevel, type SubjectLevel } from '../marks/primary-result.rule.ts'
import { primaryProgrammeOf } from '../programme/programme.rule.ts'
import { QUALITIES } from '../programme/subjects.ts'
import { POINTS, type Point, type PointReport, type PrimaryReport } from './primary-report.ts'

/** What is known of a primary pupil in a year, as it is stored. */
export type PrimaryFacts = {
  grade: number
  subjects: readonly { subject: string; point: Point; level: SubjectLevel; test: number | null }[]
  qualities: readonly { quality: string; point: Point; level: QualityLevel }[]
}

/**
 * The report of a primary year: each point of assessment, and the result once the year's end is complete.
 * @source Circular 27/2020/TT-BGDĐT, art. 6–9, 13
 */
export function primaryReport(facts: PrimaryFacts): PrimaryReport {
  const points = POINTS.map((point) => pointReport(facts, point))
  const end = points.at(-1)!
  const subjects = end.subjects.flatMap((subject) => (subject.level === null ? [] : [subject.level]))
  const qualities = end.qualities.flatMap((quality) => (quality.level === null ? [] : [quality.level]))
  const tests = end.subjects.flatMap((subject) => (subject.tested && subject.test !== null ? [subject.test] : []))
  const complete =
    subjects.length === end.subjects.length && qualities.length === end.qualities.length && tests.length === end.subjects.filter((one) => one.tested).length
  if (!complete) return { stage: 'primary', points, year: null }
  const result = primaryResult({ subjects, qualities, tests })
  return { stage: 'primary', points, year: { result, clause: PRIMARY_CLAUSES[result], title: primaryTitle(result) } }
}

function pointReport(facts: PrimaryFacts, point: Point): PointReport {
  return {
    point,
    subjects: primaryProgrammeOf(facts.grade).map(({ code, tested }) => {
      const found = facts.subjects.find((one) => one.subject === code && one.point === point)
      return { code, level: found?.level ?? null, test: found?.test ?? null, tested: tested && point === 'end2' }
    }),
    qualities: Object.keys(QUALITIES).map((code) => ({
      code,
      level: facts.qualities.find((one) => one.quality === code && one.point === point)?.level ?? null,
    })),
  }
}
