import { useMessages } from '@mc/i18n/react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Tag, type Tone } from '../tag/tag.tsx'
import { timelineMessages } from './timeline.messages.ts'
import styles from './timeline.module.css'

export interface TimelineItem {
  id: string
  /** When, as people read it: "12/10/2026", "Hạn 30/11/2026" for what is to come. */
  when?: string | undefined
  /** The same for machines: a date or an instant. */
  dateTime?: string | undefined
  title: ReactNode
  /** Who did it or has to: a person and their office. */
  who?: ReactNode
  detail?: ReactNode
  tone?: Tone
  /** Done, where it is now, or still to come. @default 'past' */
  state?: 'past' | 'current' | 'future'
  /** The present step should have been over: in words, "Quá hạn 2 ngày làm việc"; `true` says only "Quá hạn". */
  overdue?: string | boolean | undefined
}

export interface TimelineProps {
  items: readonly TimelineItem[]
  label?: string
  /** A way that nothing is on yet, as in a description: no step says that it is still to come. @default false */
  isPlan?: boolean
}

/** What happened, in order; of a dossier also where it is now and what is still to come. */
export function Timeline({ items, label, isPlan = false }: TimelineProps) {
  return (
    <ol className={styles['timeline']} aria-label={label}>
      {items.map((item) => (
        <Moment key={item.id} item={isPlan ? { ...item, state: 'future' } : item} isPlan={isPlan} />
      ))}
    </ol>
  )
}

function Moment({ item, isPlan }: { item: TimelineItem; isPlan: boolean }) {
  const t = useMessages(timelineMessages)
  const { state = 'past', overdue } = item
  const tone = item.tone ?? (overdue ? 'bad' : state === 'current' ? 'info' : 'neutral')
  return (
    <li className={classNames(styles['item'], styles[tone], styles[state])} aria-current={state === 'current' ? 'step' : undefined}>
      {item.when && (
        <time className={styles['when']} dateTime={item.dateTime}>
          {item.when}
        </time>
      )}
      <div className={styles['title']}>
        <span>{item.title}</span>
        {(state === 'current' || overdue) && (
          <span className={styles['tags']}>
            {state === 'current' && <Tag tone="info">{t('current')}</Tag>}
            {overdue && <Tag tone="bad">{overdue === true ? t('overdue') : overdue}</Tag>}
          </span>
        )}
        {state === 'future' && !isPlan && <span className={styles['toCome']}>({t('future')})</span>}
      </div>
      {item.who && <div className={styles['who']}>{item.who}</div>}
      {item.detail && <div className={styles['detail']}>{item.detail}</div>}
    </li>
  )
}
