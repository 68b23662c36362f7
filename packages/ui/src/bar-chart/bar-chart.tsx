import type { ReactNode } from 'react'
import { ChartFrame } from '../chart/chart-frame.tsx'
import type { ChartPoint } from '../chart/chart-series.ts'
import { Meter } from '../meter/meter.tsx'
import { Stack } from '../stack/stack.tsx'
import type { Tone } from '../tag/tag.tsx'

export interface BarChartProps {
  /** What the chart shows; its name for screen readers. */
  title: string
  /** What one sees in it, in a sentence. */
  lead?: ReactNode
  points: readonly (ChartPoint & { /** @default 'good' */ tone?: Tone })[]
  /** Heads of the table that says the same. */
  columns: { label: string; value: string }
}

/** Numbers side by side: a bar each, with its words; the table under it says the same. */
export function BarChart({ title, lead, points, columns }: BarChartProps) {
  const max = Math.max(1, ...points.map((point) => point.value))
  return (
    <ChartFrame title={title} lead={lead} table={{ heads: [columns.label, columns.value], rows: points.map(({ key, label, text }) => ({ key, cells: [label, text] })) }}>
      <Stack gap={3}>
        {points.map((point) => (
          <Meter key={point.key} label={point.label} text={point.text} value={point.value} max={max} tone={point.tone ?? 'good'} />
        ))}
      </Stack>
    </ChartFrame>
  )
}
