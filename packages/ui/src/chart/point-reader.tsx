import { useMessages } from '@mc/i18n/react'
import { useId, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import { chartMessages } from './chart.messages.ts'
import styles from './point-reader.module.css'

interface PointReaderProps {
  /** The chart's title. */
  title: string
  /** Every point in words, in order: "10/2026: 41 kB". */
  texts: readonly string[]
  /** The point that is read now. */
  at: number
  onMove: (at: number) => void
  /** The point that lies under a place of the drawing, 0 at its left to 1 at its right. Without it a pointer does nothing. */
  pointAt?: (share: number) => number
  ref?: Ref<HTMLDivElement>
  children: ReactNode
}

/**
 * A drawing whose points are read one by one: it is a slider to keyboards and screen readers, and follows a pointer. What
 * is read stands above it in words.
 */
export function PointReader({ title, texts, at, onMove, pointAt, ref, children }: PointReaderProps) {
  const t = useMessages(chartMessages)
  const id = useId()
  const last = texts.length - 1

  function onKeyDown(event: KeyboardEvent) {
    const next = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at - 1, ArrowDown: at - 1, PageUp: at + 5, PageDown: at - 5, Home: 0, End: last }[event.key]
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onMove(Math.min(last, Math.max(0, next)))
  }

  return (
    <>
      <p className={styles['readout']} aria-hidden="true">
        {texts[at]}
      </p>
      <div
        ref={ref}
        role="slider"
        tabIndex={0}
        className={styles['drawing']}
        aria-label={t('points', { title })}
        aria-describedby={id}
        aria-valuemin={1}
        aria-valuemax={texts.length}
        aria-valuenow={at + 1}
        aria-valuetext={texts[at]}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => {
          if (!pointAt) return
          const box = event.currentTarget.getBoundingClientRect()
          onMove(pointAt((event.clientX - box.left) / box.width))
        }}
      >
        {children}
      </div>
      <VisuallyHidden id={id}>{t('keys')}</VisuallyHidden>
    </>
  )
}
