import { useFormat } from '@mc/i18n/react'
import { symbol, symbolsFill } from 'd3-shape'
import { useRef, useState, type ReactNode } from 'react'
import { ChartFrame } from '../chart/chart-frame.tsx'
import { seriesClass, type ChartPoint, type ChartSeries } from '../chart/chart-series.ts'
import { PointReader } from '../chart/point-reader.tsx'
import { useRoom } from '../chart/use-room.ts'
import { classNames } from '../class-names/class-names.ts'
import { drawnLines, namedPoints } from './line-chart.geometry.ts'
import colours from '../chart/chart.module.css'
import styles from './line-chart.module.css'

export type { ChartPoint, ChartSeries } from '../chart/chart-series.ts'

export interface LineChartProps {
  /** What the chart shows; its name for screen readers. */
  title: string
  /** What one sees in it, in a sentence. */
  lead?: ReactNode
  /** One line. */
  points?: readonly ChartPoint[]
  /** Several lines, up to five, with points of the same keys. */
  series?: readonly ChartSeries[]
  /** Heads of the table that says the same: of the points' names, and of the values of a single line. */
  columns: { label: string; value: string }
}

/** Height over width is of no matter; this much height reads well from phone to desk. In letters. */
const HEIGHT = 14

/** How one or a few numbers went over time. The drawing is read by arrow keys; the table under it says the same. */
export function LineChart({ title, lead, points, series, columns }: LineChartProps) {
  const lines = series ?? [{ key: 'only', label: columns.value, points: points ?? [] }]
  const [first] = lines
  return (
    <ChartFrame
      title={title}
      lead={lead}
      legend={lines.map((line, index) => ({ name: line.label, mark: <LegendMark index={index} /> }))}
      table={{
        heads: [columns.label, ...lines.map((line) => line.label)],
        rows: (first?.points ?? []).map((point, index) => ({ key: point.key, cells: [point.label, ...lines.map((line) => line.points[index]?.text ?? '–')] })),
      }}
    >
      <Lines title={title} lines={lines} />
    </ChartFrame>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly ChartSeries[] }) {
  const { number } = useFormat()
  const points = lines[0]?.points ?? []
  const [kept, setAt] = useState(points.length - 1)
  const at = Math.min(Math.max(0, kept), points.length - 1)
  const surface = useRef<HTMLDivElement>(null)
  const { width, letter } = useRoom(surface)
  const height = HEIGHT * letter
  const drawn = drawnLines({ values: lines.map((line) => line.points.map((point) => point.value)), width, height, letter, tick: number })
  const widest = Math.max(...points.map((point) => point.label.length)) * letter * 0.62
  const texts = points.map((point, index) => `${point.label}: ${lines.map((line) => (lines.length > 1 ? `${line.label} ${line.points[index]?.text}` : line.points[index]?.text)).join(' · ')}`)
  return (
    <PointReader ref={surface} title={title} texts={texts} at={at} onMove={setAt} pointAt={drawn.pointAt}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {drawn.ticks.map((tick) => (
          <g key={tick.value}>
            <line className={tick.y === drawn.ground ? styles['ground'] : styles['rule']} x1={drawn.left} x2={width} y1={tick.y} y2={tick.y} />
            <text className={styles['tick']} x={drawn.left - letter / 2} y={tick.y} dy="0.32em" textAnchor="end">
              {tick.text}
            </text>
          </g>
        ))}
        {namedPoints(points.length, width - drawn.left, 1.5 * widest + letter).map((index) => (
          <text key={index} className={styles['tick']} x={drawn.x(index)} y={height - 0.35 * letter} textAnchor={points.length === 1 ? 'middle' : index === 0 ? 'start' : index === points.length - 1 ? 'end' : 'middle'}>
            {points[index]?.label}
          </text>
        ))}
        <line className={styles['cursor']} x1={drawn.x(at)} x2={drawn.x(at)} y1={0} y2={height - 1.8 * letter} />
        {drawn.lines.map((line, index) => (
          <g key={lines[index]?.key} className={classNames(colours[seriesClass(index)], styles[`dash${index % 5}`])}>
            <path className={styles['line']} d={line.path} />
            {line.places.map((place, point) => (
              <path key={points[point]?.key} className={styles['point']} transform={`translate(${place.x} ${place.y})`} d={markOf(index, point === at ? 110 : 40)} />
            ))}
          </g>
        ))}
      </svg>
    </PointReader>
  )
}

function LegendMark({ index }: { index: number }) {
  return (
    <svg className={classNames(colours[seriesClass(index)], styles[`dash${index % 5}`], styles['sample'])} viewBox="0 0 34 14" aria-hidden="true" focusable="false">
      <path className={styles['line']} d="M0 7H34" />
      <path className={styles['point']} transform="translate(17 7)" d={markOf(index, 50)} />
    </svg>
  )
}

/** A mark of its own for each line, so that colour is not all that tells them apart. */
function markOf(index: number, area: number): string {
  return symbol(symbolsFill[[0, 3, 5, 2, 6][index % 5] ?? 0], area)() ?? ''
}
