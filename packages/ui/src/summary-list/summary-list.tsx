import type { ReactNode } from 'react'
import styles from './summary-list.module.css'

export interface SummaryItem {
  term: string
  detail: ReactNode
  /** A link or quiet button beside the detail. */
  action?: ReactNode
}

/** Facts as pairs of a term and its detail. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <div className={styles['room']}>
      <dl className={styles['list']}>
        {items.map((item) => (
          <div key={item.term} className={styles['row']}>
            <dt className={styles['term']}>{item.term}</dt>
            <dd className={styles['detail']}>{item.detail}</dd>
            {item.action && <dd className={styles['action']}>{item.action}</dd>}
          </div>
        ))}
      </dl>
    </div>
  )
}
