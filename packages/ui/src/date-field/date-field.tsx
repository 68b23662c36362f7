import { useMessages } from '@mc/i18n/react'
import { useState, type ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { FieldGroup } from '../field/field.tsx'
import fieldStyles from '../field/field.module.css'
import { useField, type FieldProps } from '../field/use-field.ts'
import { joinDate, readWholeDate, splitDate, type DateParts } from './date-parts.ts'
import { dateFieldMessages } from './date-field.messages.ts'
import styles from './date-field.module.css'

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or ''. */
  value: string
  /** Gets `YYYY-MM-DD` when all three are there, '' when nothing is, else a text that no schema takes for a date. */
  onChange: (value: string) => void
  /** `bday` for a date of birth: the browser fills the three parts. */
  autoComplete?: 'bday'
  /** Stands beside the three parts, such as a calendar's button; gets what tells the form of a change. */
  beside?: (noteChange: () => void) => ReactNode
}

const PARTS = [
  { part: 'day', digits: 2 },
  { part: 'month', digits: 2 },
  { part: 'year', digits: 4 },
] as const

/** A date one knows by heart, typed as day, month and year. A whole date pasted into any of the three fills all. */
export function DateField(props: DateFieldProps) {
  const t = useMessages(dateFieldMessages)
  const parts = useField(props)
  const [typed, setTyped] = useState<DateParts>(() => splitDate(props.value))
  const shown = joinDate(typed) === props.value ? typed : splitDate(props.value)

  function change(next: DateParts) {
    setTyped(next)
    props.onChange(joinDate(next))
  }

  return (
    <FieldGroup label={props.label} hint={props.hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      <div className={styles['parts']}>
        {PARTS.map(({ part, digits }, index) => (
          <label key={part} className={styles['part']}>
            <span className={styles['label']}>{t(part)}</span>
            <input
              {...parts.control}
              id={index === 0 ? parts.id : `${parts.id}-${part}`}
              name={`${props.name}.${part}`}
              type="text"
              inputMode="numeric"
              autoComplete={props.autoComplete ? `bday-${part}` : 'off'}
              value={shown[part]}
              className={classNames(fieldStyles['control'], fieldStyles['digits'], styles[part])}
              onPaste={(event) => {
                const whole = readWholeDate(event.clipboardData.getData('text'))
                if (!whole) return
                event.preventDefault()
                change(whole)
              }}
              onChange={(event) => {
                const whole = readWholeDate(event.target.value)
                change(whole ?? { ...shown, [part]: event.target.value.normalize('NFKC').replace(/\D/g, '').slice(0, digits) })
              }}
            />
          </label>
        ))}
        {props.beside?.(parts.noteChange)}
      </div>
    </FieldGroup>
  )
}
