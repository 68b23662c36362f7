import { regularMarkCount } from '../marks/regular-mark-count.rule.ts'
import type { SubjectCode } from './subjects.ts'

/** Primary 1–5, lower secondary 6–9, upper secondary 10–12. */
export type SchoolLevel = 'primary' | 'lower' | 'upper'

/** A subject of a grade from grade 6: marked, with its regular marks a term, or judged by comment. */
export type ProgrammeSubject = { code: SubjectCode; kind: 'marked'; periods: number; regularMarks: number } | { code: SubjectCode; kind: 'comment'; periods: number }

/** A subject of a primary grade; `tested` when it has a test at the year's end. */
export type PrimarySubject = { code: SubjectCode; tested: boolean }

type Row = { code: SubjectCode; kind: 'marked' | 'comment'; periods: number; grades?: readonly number[] }

/** Periods a year by the 2018 programme. */
const LOWER: readonly Row[] = [
  { code: 'ngu-van', kind: 'marked', periods: 140 },
  { code: 'toan', kind: 'marked', periods: 140 },
  { code: 'ngoai-ngu', kind: 'marked', periods: 105 },
  { code: 'gdcd', kind: 'marked', periods: 35 },
  { code: 'ls-dl', kind: 'marked', periods: 105 },
  { code: 'khtn', kind: 'marked', periods: 140 },
  { code: 'cong-nghe', kind: 'marked', periods: 35, grades: [6, 7] },
  { code: 'cong-nghe', kind: 'marked', periods: 52, grades: [8, 9] },
  { code: 'tin-hoc', kind: 'marked', periods: 35 },
  { code: 'gdtc', kind: 'comment', periods: 70 },
  { code: 'nghe-thuat', kind: 'comment', periods: 70 },
  { code: 'hdtn', kind: 'comment', periods: 105 },
  { code: 'gddp', kind: 'comment', periods: 35 },
]

/** One usual choice of four elective subjects stands for all; a school's own choices are data to come. */
const UPPER: readonly Row[] = [
  { code: 'ngu-van', kind: 'marked', periods: 105 },
  { code: 'toan', kind: 'marked', periods: 105 },
  { code: 'ngoai-ngu', kind: 'marked', periods: 105 },
  { code: 'lich-su', kind: 'marked', periods: 52 },
  { code: 'vat-li', kind: 'marked', periods: 70 },
  { code: 'hoa-hoc', kind: 'marked', periods: 70 },
  { code: 'sinh-hoc', kind: 'marked', periods: 70 },
  { code: 'tin-hoc', kind: 'marked', periods: 70 },
  { code: 'gdqp', kind: 'marked', periods: 35 },
  { code: 'gdtc', kind: 'comment', periods: 70 },
  { code: 'hdtn', kind: 'comment', periods: 105 },
  { code: 'gddp', kind: 'comment', periods: 35 },
]

const PRIMARY: readonly (PrimarySubject & { grades?: readonly number[] })[] = [
  { code: 'tieng-viet', tested: true },
  { code: 'toan', tested: true },
  { code: 'ngoai-ngu', tested: true, grades: [3, 4, 5] },
  { code: 'dao-duc', tested: false },
  { code: 'tn-xh', tested: false, grades: [1, 2, 3] },
  { code: 'khoa-hoc', tested: true, grades: [4, 5] },
  { code: 'ls-dl', tested: true, grades: [4, 5] },
  { code: 'tin-cn', tested: true, grades: [3, 4, 5] },
  { code: 'gdtc', tested: false },
  { code: 'am-nhac', tested: false },
  { code: 'mi-thuat', tested: false },
  { code: 'hdtn', tested: false },
]

/** The level of school of a grade, 1–12. */
export function schoolLevelOf(grade: number): SchoolLevel {
  if (grade <= 5) return 'primary'
  return grade <= 9 ? 'lower' : 'upper'
}

/**
 * The subjects of a grade from 6 to 12, in the order of the report card.
 * @source Circular 32/2018/TT-BGDĐT (programme of 2018, periods a year), amended by 13/2022
 */
export function programmeOf(grade: number): ProgrammeSubject[] {
  const rows = schoolLevelOf(grade) === 'lower' ? LOWER : UPPER
  return rows
    .filter((row) => row.grades?.includes(grade) ?? true)
    .map(({ code, kind, periods }) => (kind === 'marked' ? { code, kind, periods, regularMarks: regularMarkCount(periods) } : { code, kind, periods }))
}

/**
 * The subjects of a primary grade.
 * @source Circular 32/2018/TT-BGDĐT; tests at the year's end: Circular 27/2020/TT-BGDĐT, art. 7(1)(b)
 */
export function primaryProgrammeOf(grade: number): PrimarySubject[] {
  return PRIMARY.filter((row) => row.grades?.includes(grade) ?? true).map(({ code, tested }) => ({ code, tested }))
}
