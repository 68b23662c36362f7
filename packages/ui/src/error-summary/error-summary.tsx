import { useMessages } from '@mc/i18n/react'
import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { errorSummaryMessages } from './error-summary.messages.ts'
import { fieldId } from './field-id.ts'
import styles from './error-summary.module.css'

export interface ErrorSummaryProps {
  /** Messages by field name. */
  errors: Readonly<Record<string, string>>
  /** Prefix of the fields' ids. `Form` gives it. */
  formId: string
  /** Rises with each submit: the summary takes the focus once for each that was refused; 0 while work is going on. */
  attempt: number
  /** What is wrong with the whole. */
  problem?: ReactNode
}

/** What to correct, each entry leading to its field. `Form` shows it; use it alone only where there is no `Form`. */
export function ErrorSummary({ errors, formId, attempt, problem }: ErrorSummaryProps) {
  const t = useMessages(errorSummaryMessages)
  const box = useRef<HTMLDivElement>(null)
  const focusedFor = useRef(0)
  const titleId = useId()
  const entries = Object.entries(errors)
  const isShown = entries.length > 0 || Boolean(problem)

  useEffect(() => {
    if (!isShown || attempt === 0 || focusedFor.current === attempt) return
    focusedFor.current = attempt
    box.current?.focus()
  })

  if (!isShown) return null
  return (
    <div
      ref={box}
      className={styles['summary']}
      tabIndex={-1}
      role="alert"
      aria-labelledby={entries.length > 0 ? titleId : undefined}
    >
      {entries.length > 0 && (
        <p id={titleId} className={styles['title']}>
          <Glyph shape={shapes.warning} />
          {t('summaryTitle', { n: entries.length })}
        </p>
      )}
      {problem && <div className={styles['problem']}>{problem}</div>}
      {entries.length > 0 && (
        <ul className={styles['list']}>
          {entries.map(([name, message]) => (
            <li key={name}>
              <a
                href={`#${fieldId(formId, name)}`}
                className={styles['link']}
                onClick={(event) => goToField(event, fieldId(formId, name))}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function goToField(event: MouseEvent, id: string) {
  const control = document.getElementById(id)
  if (!control) return
  event.preventDefault()
  control.scrollIntoView({ block: 'center' })
  control.focus({ preventScroll: true })
}
