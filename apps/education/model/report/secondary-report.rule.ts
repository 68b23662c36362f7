import { termAverage, yearAverage } from '../marks/average.rule.ts'
import { resultRulesOf } from '../marks/circulars.rule.ts'
import { yearConduct } from '../marks/conduct.rule.ts'
import { learningResult, type LearningResult, type Level, type SubjectOutcome } from '../marks/learning-result.rule.ts'
import type { MarkKind, Term } from '../marks/mark.ts'
import { promotion } from '../marks/promotion.rule.ts'
import { title } from '../marks/title.rule.ts'
import { programmeOf, type ProgrammeSubject } from '../programme/programme.rule.ts'
import type { SecondaryReport, TermReport, TermSubject, YearOutcome, YearSubject } from './secondary-report.ts'

/** What is known of a pupil in a year, as it is stored. Marks in hundredths; `place` counts regular marks from 1. */
export type SecondaryFacts = {
  grade: number
  schoolYear: number
  marks: readonly { subject: string; term: Term; kind: MarkKind; place: number; mark: number | null }[]
  comments: readonly { subject: string; term: Term; passed: boolean | null }[]
  conducts: readonly { term: Term; level: Level | null; remark: string | null }[]
  absences: number
}

/**
 * The report card of a year in grades 6–12: every average and result computed from the marks, none stored.
 * @source Circular 22/2021/TT-BGDĐT, art. 8, 9, 12, 15
 */
export function secondaryReport(facts: SecondaryFacts): SecondaryReport {
  const programme = programmeOf(facts.grade)
  const terms = ([1, 2] as const).map((term) => termReport(facts, programme, term))
  return { stage: 'secondary', terms, year: yearOutcome(facts, terms) }
}

function termReport(facts: SecondaryFacts, programme: readonly ProgrammeSubject[], term: Term): TermReport {
  const subjects = programme.map((subject) => termSubject(facts, subject, term))
  const conduct = facts.conducts.find((one) => one.term === term)
  return {
    term,
    subjects,
    conduct: conduct?.level ?? null,
    remark: conduct?.remark ?? null,
    result: resultOf(subjects.map(outcomeOf), facts.schoolYear),
  }
}

function termSubject(facts: SecondaryFacts, subject: ProgrammeSubject, term: Term): TermSubject {
  if (subject.kind === 'comment') {
    const comment = facts.comments.find((one) => one.subject === subject.code && one.term === term)
    return { kind: 'comment', code: subject.code, passed: comment?.passed ?? null }
  }
  const marks = facts.marks.filter((mark) => mark.subject === subject.code && mark.term === term)
  const markOf = (kind: MarkKind, place: number) => marks.find((mark) => mark.kind === kind && mark.place === place)?.mark ?? null
  const regular = Array.from({ length: subject.regularMarks }, (_, index) => markOf('tx', index + 1))
  const mid = markOf('gk', 1)
  const end = markOf('ck', 1)
  const average = termAverage({ regular, mid, end })
  return average.complete
    ? { kind: 'marked', code: subject.code, regular, mid, end, average: average.average, missing: 0 }
    : { kind: 'marked', code: subject.code, regular, mid, end, average: null, missing: average.missing }
}

function yearOutcome(facts: SecondaryFacts, [term1, term2]: readonly TermReport[]): YearOutcome {
  const subjects = term1!.subjects.map((first, index) => yearSubject(first, term2!.subjects[index]!))
  const outcomes = subjects.map(outcomeOf)
  const conduct = term1!.conduct && term2!.conduct && yearConduct(term1!.conduct, term2!.conduct)
  const result = resultOf(outcomes, facts.schoolYear)
  const end = conduct && result && { conduct, result: result.level, absences: facts.absences, outcomes: outcomes.filter((one) => one !== null) }
  return {
    subjects,
    conduct,
    result,
    absences: facts.absences,
    promotion: end && promotion(end),
    title: end && title(end),
  }
}

/** A comment subject's year is its second term (art. 9(1)(a)). */
function yearSubject(first: TermSubject, second: TermSubject): YearSubject {
  if (second.kind === 'comment' || first.kind === 'comment') return { kind: 'comment', code: second.code, passed: second.kind === 'comment' ? second.passed : null }
  const average = first.average === null || second.average === null ? null : yearAverage(first.average, second.average)
  return { kind: 'marked', code: first.code, term1: first.average, term2: second.average, average }
}

function outcomeOf(subject: TermSubject | YearSubject): SubjectOutcome | null {
  if (subject.kind === 'comment') return subject.passed === null ? null : { subject: subject.code, kind: 'comment', passed: subject.passed }
  return subject.average === null ? null : { subject: subject.code, kind: 'marked', average: subject.average }
}

/** No result while a subject has none. */
function resultOf(outcomes: readonly (SubjectOutcome | null)[], schoolYear: number): LearningResult | null {
  const known = outcomes.filter((outcome) => outcome !== null)
  return known.length === outcomes.length ? learningResult(known, resultRulesOf(schoolYear)) : null
}
