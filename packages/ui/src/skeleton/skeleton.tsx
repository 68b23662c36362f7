import { useMessages } from '@mc/i18n/react'
import { classNames } from '../class-names/class-names.ts'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import { skeletonMessages } from './skeleton.messages.ts'
import styles from './skeleton.module.css'

export interface SkeletonProps {
  /** What comes: lines of text, cards in a grid, rows of a table, key figures, one wide drawing (a chart, a map). */
  shape: 'text' | 'cards' | 'rows' | 'figures' | 'drawing'
  /** How many of them. @default 3 */
  count?: number
  /** What is on its way, for screen readers. @default "Đang tải…" */
  label?: string
}

/** The room of what is on its way, so that nothing jumps when it comes. */
export function Skeleton({ shape, count = 3, label }: SkeletonProps) {
  const t = useMessages(skeletonMessages)
  return (
    <div role="status" className={classNames(styles['skeleton'], styles[shape])}>
      <VisuallyHidden>{label ?? t('loading')}</VisuallyHidden>
      {Array.from({ length: shape === 'drawing' ? 1 : count }, (_, index) => (
        <span key={index} className={styles['bone']} aria-hidden="true" />
      ))}
    </div>
  )
}
