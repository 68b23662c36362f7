import { circularOf } from '../marks/circulars.rule.ts'
import type { Level } from '../marks/learning-result.rule.ts'
import { primaryProgrammeOf, programmeOf } from '../programme/programme.rule.ts'
import { QUALITIES } from '../programme/subjects.ts'
import { primaryReport } from '../report/primary-report.rule.ts'
import type { Point } from '../report/primary-report.ts'
import { secondaryReport } from '../report/secondary-report.rule.ts'
import type { YearReport } from '../report/year-report.ts'

type Fields = {
  grade?: number
  schoolYear?: number
  /** Every mark, in hundredths. */
  mark?: number
  /** Subjects whose marks are all something else. */
  odd?: Readonly<Record<string, number>>
  /** Terms that are over; in the next, two regular marks and the mid-term exam are there. */
  termsOver?: 0 | 1 | 2
  conduct?: Level
}

/** A report of grades 6–12 for stories and tests, computed by the real rules. */
export function aSecondaryReport({ grade = 8, schoolYear = 2025, mark = 850, odd = {}, termsOver = 2, conduct = 'tot' }: Fields = {}): YearReport {
  const programme = programmeOf(grade)
  const over = ([1, 2] as const).filter((term) => term <= termsOver)
  const marks = ([1, 2] as const).flatMap((term) =>
    programme.flatMap((subject) => {
      if (subject.kind !== 'marked' || term > termsOver + 1) return []
      const value = odd[subject.code] ?? mark
      const isOver = term <= termsOver
      const regular = Array.from({ length: isOver ? subject.regularMarks : 2 }, (_, index) => ({ subject: subject.code, term, kind: 'tx' as const, place: index + 1, mark: value }))
      const exams = (isOver ? (['gk', 'ck'] as const) : (['gk'] as const)).map((kind) => ({ subject: subject.code, term, kind, place: 1, mark: value }))
      return [...regular, ...exams]
    }),
  )
  const comments = over.flatMap((term) => programme.flatMap((subject) => (subject.kind === 'comment' ? [{ subject: subject.code, term, passed: true }] : [])))
  const body = secondaryReport({ grade, schoolYear, marks, comments, conducts: over.map((term) => ({ term, level: conduct, remark: 'Chăm ngoan, tích cực phát biểu.' })), absences: 3 })
  return { ...aPlace(grade, schoolYear), body }
}

/** A report of grades 1–5 for stories and tests, computed by the real rules. */
export function aPrimaryReport({ grade = 4, schoolYear = 2026, test = 9, points = ['mid1', 'end1', 'mid2', 'end2'] as readonly Point[], weakSubject = '' } = {}): YearReport {
  const subjects = points.flatMap((point) =>
    primaryProgrammeOf(grade).map(({ code, tested }) => ({
      subject: code,
      point,
      level: code === weakSubject ? ('H' as const) : ('T' as const),
      test: tested && point === 'end2' ? test : null,
    })),
  )
  const qualities = points.flatMap((point) => Object.keys(QUALITIES).map((quality) => ({ quality, point, level: 'T' as const })))
  return { ...aPlace(grade, schoolYear), body: primaryReport({ grade, subjects, qualities }) }
}

function aPlace(grade: number, schoolYear: number): Omit<YearReport, 'body'> {
  const { circular, inForce } = circularOf(grade, schoolYear)
  return {
    place: { schoolYear, grade, className: `${grade}A`, school: grade <= 5 ? 'Trường Tiểu học Phan Đình Phùng' : 'Trường THCS Phan Đình Phùng' },
    circular: { name: circular.name, inForce, before: circular.before },
  }
}
