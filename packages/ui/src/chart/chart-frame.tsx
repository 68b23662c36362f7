import { useMessages } from '@mc/i18n/react'
import { useId, type ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import './chart-colours.css'
import { chartMessages } from './chart.messages.ts'
import { seriesClass } from './chart-series.ts'
import styles from './chart.module.css'

export interface ChartTableContent {
  /** The heads: first that of the rows' names. */
  heads: readonly string[]
  rows: readonly { key: string; cells: readonly string[] }[]
}

interface ChartFrameProps {
  /** What the chart shows; its name for screen readers. */
  title: string
  /** What one sees in it, in a sentence: "Số hồ sơ quá hạn giảm một nửa từ tháng 6." */
  lead?: ReactNode
  /** The names of the colours, when there is more than one. */
  legend?: readonly { name: string; /** In place of a square of its colour. */ mark?: ReactNode }[]
  /** The same numbers in words. */
  table: ChartTableContent
  children: ReactNode
}

/** What every chart has: its title and sentence, the drawing, the meaning of its colours, and the same as a table. */
export function ChartFrame({ title, lead, legend, table, children }: ChartFrameProps) {
  const t = useMessages(chartMessages)
  const id = useId()
  return (
    <figure className={styles['chart']} aria-labelledby={id}>
      <figcaption className={styles['caption']}>
        <span id={id} className={styles['title']}>
          {title}
        </span>
        {lead && <span className={styles['lead']}>{lead}</span>}
      </figcaption>
      {table.rows.length === 0 ? (
        <p className={styles['empty']}>{t('noData')}</p>
      ) : (
        <>
          {children}
          {legend && legend.length > 1 && (
            <ul className={styles['legend']} aria-label={t('legend')}>
              {legend.map(({ name, mark }, index) => (
                <li key={name} className={styles['mark']}>
                  {mark ?? <span className={classNames(styles['swatch'], styles[seriesClass(index)])} aria-hidden="true" />}
                  {name}
                </li>
              ))}
            </ul>
          )}
          <ChartTable title={title} table={table} />
        </>
      )}
    </figure>
  )
}

/** The same numbers as a table, closed until somebody wants it. */
function ChartTable({ title, table }: { title: string; table: ChartTableContent }) {
  const t = useMessages(chartMessages)
  return (
    <details className={styles['details']}>
      <summary>{t('asTable')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may scroll sideways, so a keyboard must reach it */}
      <div className={styles['room']} role="region" aria-label={title} tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              {table.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ key, cells: [name, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={table.heads[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
