import { useMessages } from '@mc/i18n/react'
import { citizenIdGiven } from '@mc/identity'
import { Field } from '../field/field.tsx'
import { NormalisedInput } from '../field/normalised-input.tsx'
import { citizenIdFieldMessages } from './citizen-id-field.messages.ts'
import styles from '../field/field.module.css'
import { useField, type FieldProps } from '../field/use-field.ts'

export interface CitizenIdFieldProps extends FieldProps {
  /** The stored form: digits only when it was digits. */
  value: string
  onChange: (value: string) => void
  /** `username` where it signs a person in. @default 'off' */
  autoComplete?: string
}

/**
 * A personal ID. Spaces of any kind, also pasted, are dropped (OP19); a scanner may write a whole card's QR into it (OP38).
 * Whether the number can exist is the caller's rule.
 */
export function CitizenIdField(props: CitizenIdFieldProps) {
  const t = useMessages(citizenIdFieldMessages)
  const hint = props.hint ?? t('citizenIdHint')
  const parts = useField({ ...props, hint })
  return (
    <Field label={props.label} hint={hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      <NormalisedInput
        {...parts.control}
        className={styles['id']}
        type="text"
        inputMode="numeric"
        autoComplete={props.autoComplete ?? 'off'}
        value={props.value}
        onChange={props.onChange}
        normalise={citizenIdGiven}
      />
    </Field>
  )
}
