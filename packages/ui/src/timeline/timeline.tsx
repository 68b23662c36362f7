import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import type { Tone } from '../tag/tag.tsx'
import styles from './timeline.module.css'

export interface TimelineItem {
  id: string
  /** When, as people read it. */
  when: string
  /** The same for machines: a date or an instant. */
  dateTime?: string
  title: ReactNode
  detail?: ReactNode
  tone?: Tone
}

/** What happened, in order. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label?: string }) {
  return (
    <ol className={styles['timeline']} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={classNames(styles['item'], styles[item.tone ?? 'neutral'])}>
          <time className={styles['when']} dateTime={item.dateTime}>
            {item.when}
          </time>
          <div className={styles['title']}>{item.title}</div>
          {item.detail && <div className={styles['detail']}>{item.detail}</div>}
        </li>
      ))}
    </ol>
  )
}
