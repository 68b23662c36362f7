/** How many regular marks a subject has in a term, by its periods a year. Data, smallest limit first. */
const COUNTS: readonly { periodsMax: number; count: number }[] = [
  { periodsMax: 35, count: 2 },
  { periodsMax: 70, count: 3 },
  { periodsMax: Infinity, count: 4 },
]

/**
 * Regular marks (điểm đánh giá thường xuyên) of a subject in one term.
 * @param periodsAYear periods of the subject in a school year
 * @source Circular 22/2021/TT-BGDĐT, art. 6(3)
 * @example regularMarkCount(140) → 4
 */
export function regularMarkCount(periodsAYear: number): number {
  return COUNTS.find((row) => periodsAYear <= row.periodsMax)!.count
}
