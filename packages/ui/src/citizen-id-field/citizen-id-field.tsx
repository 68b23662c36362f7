import { useMessages } from '@mc/i18n/react'
import { citizenIdGiven } from '@mc/identity'
import fieldStyles from '../field/field.module.css'
import { NormalisedField } from '../field/normalised-field.tsx'
import type { FieldProps } from '../field/use-field.ts'
import { citizenIdFieldMessages } from './citizen-id-field.messages.ts'

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
  return (
    <NormalisedField
      {...props}
      hint={props.hint ?? t('citizenIdHint')}
      input={{ type: 'text', inputMode: 'numeric', autoComplete: props.autoComplete ?? 'off', className: fieldStyles['id'], normalise: citizenIdGiven }}
    />
  )
}
