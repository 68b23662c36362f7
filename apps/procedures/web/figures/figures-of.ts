import type { Figures } from '../../model/figures/figures.ts'

/** Sums of rows: averages are weighted by what they are averages of, as near as rounded rows tell. */
export function totalOf(rows: readonly Figures[]): Figures {
  const sum = (of: (row: Figures) => number) => rows.reduce((total, row) => total + of(row), 0)
  const weighed = (of: (row: Figures) => number | null, weight: (row: Figures) => number) => {
    const whole = sum((row) => (of(row) === null ? 0 : weight(row)))
    return whole === 0 ? null : Math.round((sum((row) => (of(row) ?? 0) * weight(row)) / whole) * 10) / 10
  }
  return {
    sent: sum(({ sent }) => sent),
    sentOnline: sum(({ sentOnline }) => sentOnline),
    completed: sum(({ completed }) => completed),
    onTime: sum(({ onTime }) => onTime),
    late: sum(({ late }) => late),
    averageDays: weighed(({ averageDays }) => averageDays, ({ completed }) => completed),
    rating: weighed(({ rating }) => rating, ({ ratings }) => ratings),
    ratings: sum(({ ratings }) => ratings),
  }
}

/** A part of a whole in hundredths, to one decimal; null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10
}
