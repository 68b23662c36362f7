import { useMessages } from '@mc/i18n/react'
import fieldStyles from '../field/field.module.css'
import { NormalisedField } from '../field/normalised-field.tsx'
import type { FieldProps } from '../field/use-field.ts'
import { timeMessages } from './time-field.messages.ts'
import { readTime } from './time-text.ts'

export interface TimeFieldProps extends FieldProps {
  /** `HH:MM` of 24 hours when it is a time; else what was typed. */
  value: string
  onChange: (value: string) => void
}

/** A time of day, typed. Always 24 hours, whatever the phone's own setting is; 8h30 and 830 are read too. */
export function TimeField(props: TimeFieldProps) {
  const t = useMessages(timeMessages)
  return (
    <NormalisedField
      {...props}
      hint={props.hint ?? t('hint')}
      input={{ type: 'text', inputMode: 'text', autoComplete: 'off', className: fieldStyles['short'], normalise: (typed) => readTime(typed) ?? typed.trim() }}
    />
  )
}
