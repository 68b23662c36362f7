import type { ComponentProps } from 'react'
import { Field } from './field.tsx'
import { NormalisedInput } from './normalised-input.tsx'
import { useField, type FieldProps } from './use-field.ts'

/** What the fields for numbers, plates and times give their callers: the stored form, or what was typed while it is none. */
export interface NormalisedFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
}

type Input = Pick<ComponentProps<typeof NormalisedInput>, 'type' | 'inputMode' | 'autoComplete' | 'autoCapitalize' | 'spellCheck' | 'className' | 'normalise' | 'show'>

/** A field of one line that stores another form than what is typed. @param of.input how it is typed, stored and shown */
export function NormalisedField({ input, ...props }: NormalisedFieldProps & { input: Input }) {
  const parts = useField(props)
  return (
    <Field label={props.label} hint={props.hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      <NormalisedInput {...parts.control} {...input} value={props.value} onChange={props.onChange} />
    </Field>
  )
}
