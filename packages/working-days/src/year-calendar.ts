/** One year's days off and days worked, as the yearly notices give them. Dates are `YYYY-MM-DD`. */
export type YearCalendar = {
  readonly year: number
  /** Weekdays on which state offices are closed: holidays, days made up, swapped days. */
  readonly off: readonly string[]
  /** Saturdays and Sundays on which they work. */
  readonly worked: readonly string[]
  /** True while no notice has settled the year: what is computed with it may change. */
  readonly isProvisional: boolean
  readonly source: string
}
