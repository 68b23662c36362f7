import type { TermMarks } from './mark.ts'

/** Weights of mid-term and end-of-term marks beside 1 for each regular mark. */
const MID_WEIGHT = 2
const END_WEIGHT = 3

/** An average in hundredths (always whole tenths), or how many marks are still wanted. */
export type Average = { complete: true; average: number } | { complete: false; missing: number }

/**
 * The average of a subject in a term: (ΣTX + 2·GK + 3·CK) / (n + 5), to one decimal, halves up, in whole numbers.
 * There is none before every mark is there.
 * @param marks in hundredths; `regular` has as many places as the subject must have
 * @source Circular 22/2021/TT-BGDĐT, art. 9(1)(b)
 * @example termAverage({ regular: [800, 700, 900], mid: 750, end: 800 }) → { complete: true, average: 790 }
 */
export function termAverage(marks: TermMarks): Average {
  const places = [...marks.regular, marks.mid, marks.end]
  const missing = places.filter((mark) => mark === null).length
  if (missing > 0) return { complete: false, missing }
  const sum = marks.regular.reduce<number>((total, mark) => total + mark!, 0) + MID_WEIGHT * marks.mid! + END_WEIGHT * marks.end!
  return { complete: true, average: roundedToTenths(sum, marks.regular.length + MID_WEIGHT + END_WEIGHT) }
}

/**
 * The average of a subject in a year: (T1 + 2·T2) / 3 of the rounded term averages, to one decimal, halves up.
 * @param term1 hundredths, already rounded to tenths
 * @param term2 the same
 * @source Circular 22/2021/TT-BGDĐT, art. 9(1)(b)
 * @example yearAverage(790, 840) → 820
 */
export function yearAverage(term1: number, term2: number): number {
  return roundedToTenths(term1 + 2 * term2, 3)
}

/** sum / weights to whole tenths (in hundredths), halves up. All in integers. */
function roundedToTenths(sum: number, weights: number): number {
  return Math.floor((2 * sum + 10 * weights) / (20 * weights)) * 10
}
