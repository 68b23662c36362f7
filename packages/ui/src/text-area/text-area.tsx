import { useMessages } from '@mc/i18n/react'
import { useEffect, useState } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Field } from '../field/field.tsx'
import fieldStyles from '../field/field.module.css'
import { useField, type FieldProps } from '../field/use-field.ts'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import { textAreaMessages } from './text-area.messages.ts'
import styles from './text-area.module.css'

export interface TextAreaProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  /** Letters that may be sent. Shown as a count; a longer text is kept as it is, and the form's rule refuses it. */
  lengthMax?: number
  /** Lines at first; it grows with the text. @default 4 */
  rows?: number
  autoComplete?: string
}

/** How long a person pauses before the count is spoken. */
const PAUSE_MS = 1000

/** A longer text. The count beneath says what is left; nothing pasted is cut off unseen. */
export function TextArea(props: TextAreaProps) {
  const parts = useField(props)
  const countId = `${parts.id}-count`
  const describedBy = [parts.control['aria-describedby'], props.lengthMax !== undefined && countId].filter(Boolean).join(' ')
  return (
    <Field label={props.label} hint={props.hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      <textarea
        {...parts.control}
        aria-describedby={describedBy || undefined}
        rows={props.rows ?? 4}
        autoComplete={props.autoComplete ?? 'off'}
        value={props.value}
        className={classNames(fieldStyles['control'], fieldStyles['area'], styles['area'])}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {props.lengthMax !== undefined && <Count id={countId} left={props.lengthMax - lettersOf(props.value)} />}
    </Field>
  )
}

/** A letter with its marks is one, however it is composed. */
function lettersOf(text: string): number {
  return [...text.normalize('NFC')].length
}

function Count({ id, left }: { id: string; left: number }) {
  const t = useMessages(textAreaMessages)
  const words = left < 0 ? t('over', { n: -left }) : t('left', { n: left })
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <>
      <span id={id} className={classNames(styles['count'], left < 0 && styles['over'])}>
        {words}
      </span>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </>
  )
}
