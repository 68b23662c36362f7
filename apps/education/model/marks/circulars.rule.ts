import type { LearningResultRules } from './learning-result.rule.ts'

/** A circular on assessment, with the first school year (its starting year) in which each grade follows it. */
export type Circular = {
  id: '27/2020' | '22/2021'
  name: string
  firstYear: Readonly<Record<number, number>>
  /** The law it replaced, named where a year is older than the circular. */
  before: string
}

/** Both came in grade by grade, with the 2018 programme. */
const CIRCULARS: readonly Circular[] = [
  { id: '27/2020', name: '27/2020/TT-BGDĐT', firstYear: { 1: 2020, 2: 2021, 3: 2022, 4: 2023, 5: 2024 }, before: '22/2016/TT-BGDĐT' },
  { id: '22/2021', name: '22/2021/TT-BGDĐT', firstYear: { 6: 2021, 7: 2022, 8: 2023, 9: 2024, 10: 2022, 11: 2023, 12: 2024 }, before: '58/2011/TT-BGDĐT' },
]

/**
 * The circular by which a grade is assessed in a school year, and whether it was in force for that grade then. An older
 * year is shown by the same levels, as model data: the older circulars are not modelled.
 * @param grade 1–12
 * @param schoolYear the year in which it starts
 * @source Circular 27/2020/TT-BGDĐT, art. 2 of its issuing text; Circular 22/2021/TT-BGDĐT, art. 21(2)
 */
export function circularOf(grade: number, schoolYear: number): { circular: Circular; inForce: boolean } {
  const circular = CIRCULARS.find((one) => one.firstYear[grade] !== undefined)!
  return { circular, inForce: schoolYear >= circular.firstYear[grade]! }
}

/** Settings of the learning result, newest first; `from` is the starting year of a school year. */
const RESULT_RULES: readonly { from: number; rules: LearningResultRules; status: 'verified' | 'unverified' }[] = [
  // Whether a comment subject can be the "one subject" of art. 9(3) waits for the ministry's guidance.
  { from: 2021, rules: { adjustsForComment: true }, status: 'unverified' },
]

/**
 * The settings of the learning result in a school year.
 * @source Circular 22/2021/TT-BGDĐT, art. 9(3)
 */
export function resultRulesOf(schoolYear: number): LearningResultRules {
  return (RESULT_RULES.find((row) => schoolYear >= row.from) ?? RESULT_RULES.at(-1)!).rules
}
