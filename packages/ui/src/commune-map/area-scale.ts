import { scaleLinear, scaleQuantize, scaleThreshold } from 'd3-scale'

/** Steps of a map's colours; more are not told apart. */
const STEPS = 5

export interface AreaScale {
  /** The step of a value, 1 to 5; 0 is "no figure". */
  stepOf: (value: number | null) => number
  /** Values at which a next step begins. */
  thresholds: readonly number[]
}

/**
 * Which colour a value has.
 * @param thresholds where steps begin, up to four, when they mean something (a target, a law's limit). Else round numbers
 *   that part the range evenly.
 */
export function areaScale(values: readonly (number | null)[], thresholds?: readonly number[]): AreaScale {
  const numbers = values.filter((value) => value !== null)
  const ends = thresholds ?? evenSteps(numbers)
  const steps = scaleThreshold<number, number>([...ends], [...ends, 0].map((_, index) => colourAt(index, ends.length + 1)))
  return { thresholds: ends, stepOf: (value) => (value === null ? 0 : steps(value)) }
}

function evenSteps(numbers: readonly number[]): number[] {
  if (numbers.length === 0) return []
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  if (least === most) return []
  const [from = least, to = most] = scaleLinear([least, most], [0, 1]).nice(STEPS).domain()
  return scaleQuantize<number>([from, to], [1, 2, 3, 4, 5]).thresholds()
}

/** Few steps are spread over the whole scale of colours. */
function colourAt(index: number, steps: number): number {
  return steps === 1 ? 3 : 1 + Math.round((index * (STEPS - 1)) / (steps - 1))
}
