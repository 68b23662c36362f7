import { useMessages } from '@mc/i18n/react'
import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { dialogMessages } from './dialog.messages.ts'
import styles from './dialog.module.css'

export interface DialogProps {
  isOpen: boolean
  /** By Escape, the cross, or a press beside it. The page sets `isOpen` to false. */
  onClose: () => void
  title: string
  children?: ReactNode
  /** Buttons at its foot; the first is the main one. */
  actions?: ReactNode
  /** `side` takes the height of the window at its end: what `Drawer` is. @default 'centre' */
  place?: 'centre' | 'side'
  /** Where the focus begins: `field` where it was opened to type. @default 'title' */
  startsAt?: 'title' | 'field'
}

/** A question over the page. The browser's own dialog keeps the focus inside and gives it back. */
export function Dialog({ isOpen, onClose, title, children, actions, place = 'centre', startsAt = 'title' }: DialogProps) {
  const t = useMessages(dialogMessages)
  const element = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = element.current
    if (isOpen && dialog && !dialog.open) {
      dialog.showModal()
      // Its title first: the browser would take the cross, and a person would not hear what is asked.
      const start = (startsAt === 'field' && dialog.querySelector('input')) || heading.current
      start?.focus()
    }
    if (!isOpen && dialog?.open) dialog.close()
  }, [isOpen, startsAt])
  // A page may take the whole dialog away instead of closing it: closed first, it still gives the focus back.
  useLayoutEffect(() => {
    const dialog = element.current
    return () => dialog?.close()
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the key is Escape, which the dialog has
    <dialog
      ref={element}
      aria-labelledby={titleId}
      className={classNames(styles['dialog'], styles[place])}
      onCancel={(event) => {
        // Closing is the page's to do, so that its state and what is seen never differ.
        event.preventDefault()
        onClose()
      }}
      onClose={() => {
        if (isOpen) onClose()
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose()
      }}
    >
      {isOpen && (
        <div className={styles['box']}>
          <div className={styles['head']}>
            <h2 ref={heading} id={titleId} tabIndex={-1} className={styles['title']}>
              {title}
            </h2>
            <button type="button" className={styles['close']} aria-label={t('close')} onClick={onClose}>
              <Glyph shape={shapes.close} />
            </button>
          </div>
          {children && <div className={styles['body']}>{children}</div>}
          {actions && <div className={styles['actions']}>{actions}</div>}
        </div>
      )}
    </dialog>
  )
}
