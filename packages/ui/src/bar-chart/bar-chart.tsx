import { ChartTable, type LineChartProps } from '../line-chart/line-chart.tsx'
import { Meter } from '../meter/meter.tsx'
import { Stack } from '../stack/stack.tsx'
import type { Tone } from '../tag/tag.tsx'

export type BarChartProps = Omit<LineChartProps, 'points'> & {
  points: readonly (LineChartProps['points'][number] & { /** @default 'good' */ tone?: Tone })[]
}

/** Numbers side by side: a bar each, with its words; the table under it says the same. */
export function BarChart({ title, points, columns, tableLabel }: BarChartProps) {
  const max = Math.max(1, ...points.map((point) => point.value))
  return (
    <figure aria-label={title}>
      <Stack gap={3}>
        {points.map((point) => (
          <Meter key={point.key} label={point.label} text={point.text} value={point.value} max={max} tone={point.tone ?? 'good'} />
        ))}
        <ChartTable title={title} points={points} columns={columns} tableLabel={tableLabel} />
      </Stack>
    </figure>
  )
}
