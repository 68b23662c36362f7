import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import '../chart/chart-colours.css'
import styles from './sparkline.module.css'

export interface SparklineProps {
  /** From the oldest to the newest. */
  values: readonly number[]
  /** What the line says, in a sentence: "12 tháng qua giảm từ 86 còn 17 hồ sơ". */
  label: string
}

const WIDTH = 100
const HEIGHT = 28

/** How a number went, as small as a word, beside the number itself. Its sentence is its alternative. */
export function Sparkline({ values, label }: SparklineProps) {
  if (values.length < 2) return null
  const across = scaleLinear([0, values.length - 1], [2, WIDTH - 4])
  const [least, most] = [Math.min(...values), Math.max(...values)]
  // Values that are all alike lie in the middle.
  const upwards = scaleLinear(least === most ? [least - 1, least + 1] : [least, most], [HEIGHT - 4, 4])
  return (
    <svg className={styles['spark']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} focusable="false">
      <path className={styles['line']} d={line<number>((_, index) => across(index), (value) => upwards(value))([...values]) ?? ''} />
      <circle className={styles['end']} cx={across(values.length - 1)} cy={upwards(values.at(-1) ?? 0)} r="3" />
    </svg>
  )
}
