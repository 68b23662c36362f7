import { useId } from 'react'
import styles from './line-chart.module.css'
import { FRAME, placesOf } from './line-chart.geometry.ts'

/** One value of a chart. */
export interface ChartPoint {
  key: string
  /** What it belongs to: a day, a version. */
  label: string
  value: number
  /** The value in words, with its unit: `132 kB`. */
  text: string
}

export interface LineChartProps {
  /** What the chart shows; its name for screen readers. */
  title: string
  points: readonly ChartPoint[]
  /** Heads of the two columns of the table that says the same. */
  columns: { label: string; value: string }
  /** The words that open the table: "Xem dạng bảng". */
  tableLabel: string
}

/** How one number went over time. The drawing is for the eye; the table under it says the same to everybody. */
export function LineChart({ title, points, columns, tableLabel }: LineChartProps) {
  const id = useId()
  const places = placesOf(points.map((point) => point.value))
  const [first, last] = [points[0], points.at(-1)]
  return (
    <figure className={styles['chart']} aria-labelledby={id}>
      <figcaption id={id} className={styles['title']}>
        {title}
      </figcaption>
      <svg className={styles['drawing']} viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} aria-hidden="true" focusable="false">
        <line className={styles['ground']} x1={FRAME.left} x2={FRAME.width - FRAME.right} y1={FRAME.height - FRAME.bottom} y2={FRAME.height - FRAME.bottom} />
        <polyline className={styles['line']} points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {places.map(({ x, y }, index) => (
          <circle key={points[index]?.key} className={styles['point']} cx={x} cy={y} r="4">
            <title>{`${points[index]?.label}: ${points[index]?.text}`}</title>
          </circle>
        ))}
      </svg>
      {first && last && (
        <div className={styles['ends']} aria-hidden="true">
          <span>{`${first.label}: ${first.text}`}</span>
          {last !== first && <span>{`${last.label}: ${last.text}`}</span>}
        </div>
      )}
      <ChartTable title={title} points={points} columns={columns} tableLabel={tableLabel} />
    </figure>
  )
}

/** The same numbers as a table, closed until somebody wants it. */
export function ChartTable({ title, points, columns, tableLabel }: LineChartProps) {
  return (
    <details className={styles['details']}>
      <summary>{tableLabel}</summary>
      <table className={styles['table']} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{columns.label}</th>
            <th scope="col">{columns.value}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.key}>
              <th scope="row">{point.label}</th>
              <td>{point.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
