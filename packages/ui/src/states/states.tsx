import { useMessages } from '@mc/i18n/react'
import type { ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import { Glyph } from '../icon/glyph.tsx'
import { Icon } from '../icon/icon.tsx'
import * as shapes from '../icon/shapes.ts'
import { statesMessages } from './states.messages.ts'
import styles from './states.module.css'

/** Nothing is there, which is no fault: says why, and what one can do. */
export function Empty({
  title,
  hint,
  action,
  icon = 'dot',
}: {
  title: string
  hint?: ReactNode
  action?: ReactNode
  icon?: string
}) {
  return (
    <div className={styles['state']}>
      {icon !== 'dot' && (
        <span className={styles['icon']}>
          <Icon name={icon} size="large" />
        </span>
      )}
      <p className={styles['title']}>{title}</p>
      {hint && <p className={styles['hint']}>{hint}</p>}
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  )
}

/** Something is on its way. Takes about the room of what comes, and says so to screen readers. */
export function Loading({ label, lines = 3 }: { label?: string; lines?: number }) {
  const t = useMessages(statesMessages)
  return (
    <div role="status" className={styles['loading']}>
      <p className={styles['loadingWords']}>
        <span className={styles['spinner']} aria-hidden="true" />
        {label ?? t('loading')}
      </p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles['bone']} aria-hidden="true" />
      ))}
    </div>
  )
}

/** It did not come: says so, and offers to try again. */
export function Failed({
  title,
  detail,
  onRetry,
  isRetrying,
}: {
  title?: string
  detail?: ReactNode
  onRetry?: () => void
  isRetrying?: boolean
}) {
  const t = useMessages(statesMessages)
  return (
    <div role="alert" className={styles['state']}>
      <span className={styles['badIcon']}>
        <Glyph shape={shapes.warning} size="large" />
      </span>
      <p className={styles['title']}>{title ?? t('failedTitle')}</p>
      <p className={styles['hint']}>{detail ?? t('failedDetail')}</p>
      {onRetry && (
        <div className={styles['action']}>
          <Button onPress={onRetry} busy={isRetrying ?? false}>
            {t('retry')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** There is no network. */
export function Offline({ onRetry }: { onRetry?: () => void }) {
  const t = useMessages(statesMessages)
  return (
    <div role="status" className={styles['state']}>
      <span className={styles['icon']}>
        <Glyph shape={shapes.wifi} size="large" />
      </span>
      <p className={styles['title']}>{t('offlineTitle')}</p>
      <p className={styles['hint']}>{t('offlineDetail')}</p>
      {onRetry && (
        <div className={styles['action']}>
          <Button onPress={onRetry}>{t('retry')}</Button>
        </div>
      )}
    </div>
  )
}
