import { describe, expect, it } from 'vitest'
import type { Level } from '../marks/learning-result.rule.ts'
import { programmeOf } from '../programme/programme.rule.ts'
import { secondaryReport, type SecondaryFacts } from './secondary-report.rule.ts'

/** A year in which a subject's marks are all the same number, by subject; conduct Tốt. */
function aYear({ base = 850, odd = {}, terms = [1, 2] }: { base?: number; odd?: Record<string, number>; terms?: (1 | 2)[] } = {}): SecondaryFacts {
  const programme = programmeOf(8)
  const marks = terms.flatMap((term) =>
    programme.flatMap((subject) => {
      if (subject.kind !== 'marked') return []
      const mark = odd[subject.code] ?? base
      const regular = Array.from({ length: subject.regularMarks }, (_, index) => ({ subject: subject.code, term, kind: 'tx' as const, place: index + 1, mark }))
      return [...regular, { subject: subject.code, term, kind: 'gk' as const, place: 1, mark }, { subject: subject.code, term, kind: 'ck' as const, place: 1, mark }]
    }),
  )
  const comments = terms.flatMap((term) => programme.flatMap((subject) => (subject.kind === 'comment' ? [{ subject: subject.code, term, passed: true }] : [])))
  return { grade: 8, schoolYear: 2025, marks, comments, conducts: terms.map((term) => ({ term, level: 'tot' as Level, remark: null })), absences: 2 }
}

describe('secondaryReport', () => {
  it('gives a whole year its result, promotion and title', () => {
    expect(secondaryReport(aYear()).year).toMatchObject({ conduct: 'tot', result: { level: 'tot', clause: '9.2.a' }, promotion: { outcome: 'promoted' }, title: 'gioi' })
    expect(secondaryReport(aYear({ base: 900 })).year.title).toBe('xuat-sac')
  })

  it('shows the adjustment with the subject that caused it', () => {
    expect(secondaryReport(aYear({ odd: { toan: 400 } })).year.result).toEqual({ level: 'kha', clause: '9.3', adjusted: { subject: 'toan', from: 'dat', without: 'tot' } })
  })

  it('says nothing of a year whose second term has not been', () => {
    const report = secondaryReport(aYear({ terms: [1] }))
    expect(report.terms[0]!.result?.level).toBe('tot')
    expect(report.terms[1]!.result).toBeNull()
    expect(report.year).toMatchObject({ conduct: null, result: null, promotion: null, title: null })
  })

  it('has no average for a subject with a missing mark, and no result for its term', () => {
    const facts = aYear()
    const report = secondaryReport({ ...facts, marks: facts.marks.filter((mark) => !(mark.subject === 'toan' && mark.kind === 'ck' && mark.term === 1)) })
    expect(report.terms[0]!.subjects.find((subject) => subject.code === 'toan')).toMatchObject({ average: null, missing: 1, end: null })
    expect(report.terms[0]!.result).toBeNull()
    expect(report.year.result).toBeNull()
  })

  it('takes a comment subject’s second term for the year', () => {
    const facts = aYear()
    const comments = facts.comments.map((comment) => (comment.subject === 'gdtc' && comment.term === 1 ? { ...comment, passed: false } : comment))
    expect(secondaryReport({ ...facts, comments }).year.subjects.find((subject) => subject.code === 'gdtc')).toEqual({ kind: 'comment', code: 'gdtc', passed: true })
  })
})
