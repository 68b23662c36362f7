import { useMessages } from '@mc/i18n/react'
import fieldStyles from '../field/field.module.css'
import { NormalisedField } from '../field/normalised-field.tsx'
import type { FieldProps } from '../field/use-field.ts'
import { formatPlate, readPlate } from './plate.ts'
import { plateMessages } from './plate-field.messages.ts'

export interface PlateFieldProps extends FieldProps {
  /** Without separators and in capitals (`20A12345`) when it is a plate; else what was typed. */
  value: string
  onChange: (value: string) => void
}

/** A registration plate of a car or motorcycle, written in any way. Shown as on the vehicle when it is one. */
export function PlateField(props: PlateFieldProps) {
  const t = useMessages(plateMessages)
  return (
    <NormalisedField
      {...props}
      hint={props.hint ?? t('hint')}
      input={{
        type: 'text',
        autoCapitalize: 'characters',
        autoComplete: 'off',
        spellCheck: false,
        className: fieldStyles['short'],
        normalise: (typed) => readPlate(typed) ?? typed.trim(),
        show: formatPlate,
      }}
    />
  )
}
