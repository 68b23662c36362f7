import { useId, useRef, useState, type KeyboardEvent, type ReactNode, type SubmitEvent, type SyntheticEvent } from 'react'
import { ErrorSummary } from '../error-summary/error-summary.tsx'
import { isComposing } from './composition.ts'
import { FormContext } from './form-context.ts'
import styles from './form.module.css'

/** Messages by field name, as a rule or the gateway gives them; of a list the first is shown. */
export type FormErrors = Readonly<Record<string, string | readonly string[] | undefined>>

export interface FormProps {
  /** Called once for each submit, never while busy; the values are in the page's own state. */
  onSubmit: () => void
  /** Work is going on: further submits do nothing, submit buttons show it. */
  busy?: boolean
  /** Messages by field name. They stand in a summary that takes the focus, and beside each field. */
  errors?: FormErrors | null
  /** What is wrong with the whole, such as a refusal of the server. Shown in the summary. */
  problem?: ReactNode
  /** Names the form for screen readers where a page has several. */
  label?: string
  children: ReactNode
}

/** Time in which a second submit of the same values is taken for the same press (OP17). */
const SAME_PRESS_MS = 600

/**
 * A form. One press is one submit (OP17); the Enter that ends a composition is none (OP18); after a refused submit the
 * focus is on the summary, and a message goes when its field is changed (OP26).
 */
export function Form({ onSubmit, busy = false, errors, problem, label, children }: FormProps) {
  const id = useId()
  const lastSubmit = useRef<number | null>(null)
  const [submits, setSubmits] = useState(0)
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set())
  const messages = shownMessages(errors, changed)

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    const isSamePress = lastSubmit.current !== null && event.timeStamp - lastSubmit.current < SAME_PRESS_MS
    if (busy || isSamePress) return
    lastSubmit.current = event.timeStamp
    setChanged(new Set())
    setSubmits((count) => count + 1)
    onSubmit()
  }

  function noteChange(name: string | null) {
    lastSubmit.current = null
    if (name) setChanged((before) => (before.has(name) ? before : new Set([...before, name])))
  }

  function keepComposition(event: KeyboardEvent) {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault()
  }

  return (
    <FormContext value={{ id, isBusy: busy, errors: messages, noteChange }}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only keeps keys of its fields from submitting */}
      <form
        className={styles['form']}
        noValidate
        aria-label={label}
        aria-busy={busy || undefined}
        onSubmit={submit}
        // Not onInput: a select tells of its input first, and drawing anew then would put its old value back.
        onChange={(event) => noteChange(fieldNameOf(event))}
        onKeyDown={keepComposition}
      >
        <ErrorSummary errors={messages} problem={problem} formId={id} attempt={busy ? 0 : submits} />
        {children}
      </form>
    </FormContext>
  )
}

function shownMessages(errors: FormErrors | null | undefined, changed: ReadonlySet<string>): Readonly<Record<string, string>> {
  const shown: Record<string, string> = {}
  for (const [name, message] of Object.entries(errors ?? {})) {
    const first = typeof message === 'string' ? message : message?.[0]
    if (first && !changed.has(name)) shown[name] = first
  }
  return shown
}

/** The field a control belongs to: a date's day, month and year are one field. */
function fieldNameOf({ target: control }: SyntheticEvent): string | null {
  if (!(control instanceof Element)) return null
  return control.closest('[data-field]')?.getAttribute('data-field') ?? control.getAttribute('name')
}
