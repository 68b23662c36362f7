import { stack } from 'd3-shape'
import type { ReactNode } from 'react'
import { ChartFrame } from '../chart/chart-frame.tsx'
import { seriesClass, type ChartSeries } from '../chart/chart-series.ts'
import { classNames } from '../class-names/class-names.ts'
import colours from '../chart/chart.module.css'
import styles from './stacked-chart.module.css'

export interface StackedChartProps {
  /** What the chart shows; its name for screen readers. */
  title: string
  /** What one sees in it, in a sentence. */
  lead?: ReactNode
  /** The parts, up to five, each with its number in every bar. */
  series: readonly ChartSeries[]
  /** The whole of a bar in words: "100 hồ sơ". */
  totalText: (total: number, key: string) => string
  /** Heads of the first and the last column of the table that says the same: of the bars' names and of their wholes. */
  columns: { label: string; total: string }
  /** Every bar is as long as its place: for shares, not amounts. */
  isShare?: boolean
}

/** Wholes and their parts: a bar each, with its parts in words under it. */
export function StackedChart({ title, lead, series, totalText, columns, isShare }: StackedChartProps) {
  const bars = (series[0]?.points ?? []).map((point, at) => {
    const values = Object.fromEntries(series.map((part, index) => [index, Math.max(0, part.points[at]?.value ?? 0)]))
    const total = Object.values(values).reduce((sum, value) => sum + value, 0)
    return { key: point.key, label: point.label, values, total, parts: series.map((part) => ({ label: part.label, text: part.points[at]?.text ?? '–' })) }
  })
  const longest = Math.max(1, ...bars.map((bar) => bar.total))
  const places = stack<unknown, (typeof bars)[number], number>()
    .keys(series.keys())
    .value((bar, index) => bar.values[index] ?? 0)(bars)
  return (
    <ChartFrame
      title={title}
      lead={lead}
      legend={series.map((part) => ({ name: part.label }))}
      table={{
        heads: [columns.label, ...series.map((part) => part.label), columns.total],
        rows: bars.map((bar) => ({ key: bar.key, cells: [bar.label, ...bar.parts.map((part) => part.text), totalText(bar.total, bar.key)] })),
      }}
    >
      <ul className={styles['bars']}>
        {bars.map((bar, at) => (
          <li key={bar.key}>
            <div className={styles['head']}>
              <span className={styles['label']}>{bar.label}</span>
              <span className={styles['total']}>{totalText(bar.total, bar.key)}</span>
            </div>
            <svg className={styles['bar']} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              {places.map((part, index) => {
                const [from = 0, to = 0] = part[at] ?? []
                const scale = 100 / ((isShare ? bar.total : longest) || 1)
                return <rect key={part.key} className={classNames(colours[seriesClass(index)], styles['part'])} x={from * scale} width={Math.max(0, (to - from) * scale - (to > from ? 0.35 : 0))} height="1" />
              })}
            </svg>
            <p className={styles['words']}>{bar.parts.map((part) => `${part.label}\u00a0${part.text}`).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}
