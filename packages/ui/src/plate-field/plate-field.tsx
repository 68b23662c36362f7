import { useMessages } from '@mc/i18n/react'
import { Field } from '../field/field.tsx'
import { NormalisedInput } from '../field/normalised-input.tsx'
import fieldStyles from '../field/field.module.css'
import { useField, type FieldProps } from '../field/use-field.ts'
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
  const hint = props.hint ?? t('hint')
  const parts = useField({ ...props, hint })
  return (
    <Field label={props.label} hint={hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      <NormalisedInput
        {...parts.control}
        type="text"
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        className={fieldStyles['short']}
        value={props.value}
        onChange={props.onChange}
        normalise={(typed) => readPlate(typed) ?? typed.trim()}
        show={formatPlate}
      />
    </Field>
  )
}
