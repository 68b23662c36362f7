import { useMessages } from '@mc/i18n/react'
import { useEffect, useRef, useState, useSyncExternalStore, type FocusEvent } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import { checkCircle, close, info, warning } from '../icon/shapes.ts'
import { SHOWN_MAX, closeToast, currentToasts, followToasts, type Toast } from './toast-queue.ts'
import { toastMessages } from './toast.messages.ts'
import styles from './toast.module.css'

export { showToast } from './toast-queue.ts'

/** Longer than a slow reader needs for two lines; a toast that one can act on has no end. */
const SHOWN_MS = 8000

/**
 * Where toasts appear, once in the page. Spoken politely; they wait while the pointer or the focus is among them. F6 goes to
 * the newest one and back to where one was.
 */
export function ToastRegion() {
  const t = useMessages(toastMessages)
  const toasts = useSyncExternalStore(followToasts, currentToasts, () => [])
  const [isPaused, setPaused] = useState(false)
  const region = useRef<HTMLElement>(null)
  const before = useRef<HTMLElement | null>(null)
  const shown = toasts.slice(0, SHOWN_MAX)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || currentToasts().length === 0) return
      event.preventDefault()
      if (region.current?.contains(document.activeElement)) back()
      else {
        before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
        region.current?.focus()
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  function back() {
    before.current?.focus()
    before.current = null
  }
  function shut(id: number) {
    const isInside = region.current?.contains(document.activeElement)
    closeToast(id)
    if (!isInside) return
    if (currentToasts().length > 0) region.current?.focus()
    else back()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only waits while somebody reads
    <section
      ref={region}
      aria-label={t('region')}
      tabIndex={-1}
      className={classNames(styles['region'], shown.length === 0 && styles['empty'])}
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={(event: FocusEvent) => setPaused(event.currentTarget.contains(event.relatedTarget))}
    >
      <ol aria-live="polite" className={styles['list']}>
        {shown.map((toast) => (
          <ToastItem key={toast.id} toast={toast} isPaused={isPaused} closeLabel={t('close')} onClose={() => shut(toast.id)} />
        ))}
      </ol>
    </section>
  )
}

interface ItemProps {
  toast: Toast
  isPaused: boolean
  closeLabel: string
  onClose: () => void
}

const SHAPES = { neutral: info, info, good: checkCircle, warning, bad: warning } as const

function ToastItem({ toast, isPaused, closeLabel, onClose }: ItemProps) {
  const stays = toast.action !== undefined || toast.tone === 'bad'
  useEffect(() => {
    if (stays || isPaused) return
    const timer = setTimeout(() => closeToast(toast.id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [stays, isPaused, toast.id])
  return (
    <li className={classNames(styles['toast'], styles[toast.tone])}>
      <Glyph shape={SHAPES[toast.tone]} />
      <span className={styles['words']}>
        {toast.text}
        {toast.action && <span className={styles['action']}>{toast.action}</span>}
      </span>
      <button type="button" className={styles['close']} aria-label={`${closeLabel}: ${toast.text}`} onClick={onClose}>
        <Glyph shape={close} size="small" />
      </button>
    </li>
  )
}
