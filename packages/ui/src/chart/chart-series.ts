/** One value of a chart. */
export interface ChartPoint {
  key: string
  /** What it belongs to: a day, a version. */
  label: string
  value: number
  /** The value in words, with its unit: `132 kB`. */
  text: string
}

/** One line, or one colour of stacked bars. All series of a chart have points of the same keys, in the same order. */
export interface ChartSeries {
  key: string
  label: string
  points: readonly ChartPoint[]
}

/** Series that are told apart by colour; more are several charts. */
export const SERIES_MAX = 5

/** The class of a series' colour by its place, from 0. */
export function seriesClass(index: number): string {
  return `series${(index % SERIES_MAX) + 1}`
}
