import { FieldGroup } from '../field/field.tsx'
import { useField, type FieldProps } from '../field/use-field.ts'
import { Choices, type Choice } from './choices.tsx'

export type { Choice } from './choices.tsx'

export interface ChoiceFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  options: readonly Choice[]
  /** In a line where they fit. */
  isRow?: boolean
}

/** One answer of a few, all in sight. */
export function ChoiceField(props: ChoiceFieldProps) {
  const parts = useField(props)
  return (
    <FieldGroup label={props.label} hint={props.hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      <Choices type="radio" options={props.options} parts={parts} isDisabled={props.isDisabled} isRow={props.isRow} isChosen={(value) => value === props.value} onChoose={props.onChange} />
    </FieldGroup>
  )
}
