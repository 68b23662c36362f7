import { Choices, type Choice } from '../choice-field/choices.tsx'
import { FieldGroup } from '../field/field.tsx'
import { useField, type FieldProps } from '../field/use-field.ts'

export interface CheckboxGroupProps extends FieldProps {
  /** Values of the answers that are ticked, in the order of the options. */
  value: readonly string[]
  onChange: (value: string[]) => void
  options: readonly Choice[]
  /** In a line where they fit. */
  isRow?: boolean
  /** The answer that excludes all others, such as "none of these". */
  noneValue?: string
}

/** Any number of answers of a few, all in sight. Say "choose all that apply" in the hint. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const parts = useField(props)
  return (
    <FieldGroup label={props.label} hint={props.hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      <Choices
        type="checkbox"
        options={props.options}
        parts={parts}
        isDisabled={props.isDisabled}
        isRow={props.isRow}
        isChosen={(value) => props.value.includes(value)}
        onChoose={(value, isTicked) => props.onChange(nextValue(props, value, isTicked))}
      />
    </FieldGroup>
  )
}

function nextValue({ value, options, noneValue }: CheckboxGroupProps, changed: string, isTicked: boolean): string[] {
  if (changed === noneValue) return isTicked ? [changed] : []
  return options.map((option) => option.value).filter((each) => each !== noneValue && (each === changed ? isTicked : value.includes(each)))
}
