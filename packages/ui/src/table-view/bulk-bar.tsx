import { useFormat, useMessages } from '@mc/i18n/react'
import type { ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import { tableViewMessages } from './table-view.messages.ts'
import styles from './table-view.module.css'

interface BulkBarProps {
  count: number
  /** All rows found, when they may be chosen beyond the page in sight. */
  allCount: number
  onAll?: (() => void) | undefined
  onNone: () => void
  children: ReactNode
}

/** What can be done with the chosen rows. Its count is read out as it changes; the actions are there from the first. */
export function BulkBar({ count, allCount, onAll, onNone, children }: BulkBarProps) {
  const t = useMessages(tableViewMessages)
  const { number } = useFormat()
  return (
    <div className={count > 0 ? styles['bulk'] : undefined} role="group" aria-label={t('withChosen')}>
      <p role="status" className={styles['chosen']}>
        {count > 0 && t('chosen', { n: number(count) })}
      </p>
      {count > 0 && (
        <>
          {children}
          {onAll && count < allCount && (
            <Button size="small" kind="quiet" onPress={onAll}>
              {t('chooseAll', { n: number(allCount) })}
            </Button>
          )}
          <Button size="small" kind="quiet" onPress={onNone}>
            {t('chooseNone')}
          </Button>
        </>
      )}
    </div>
  )
}
