import { useMessages } from '@mc/i18n/react'
import { classNames } from '../class-names/class-names.ts'
import { Field } from '../field/field.tsx'
import { selectFieldMessages } from './select-field.messages.ts'
import styles from '../field/field.module.css'
import { useField, type FieldProps } from '../field/use-field.ts'

/** One answer to choose. */
export interface Option {
  value: string
  label: string
}

export interface SelectFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  options: readonly Option[]
  autoComplete?: string
  /** The words of "nothing chosen yet"; null when something always is. */
  placeholder?: string | null
}

/** One answer of many. Of few (up to five), take `ChoiceField`. */
export function SelectField(props: SelectFieldProps) {
  const t = useMessages(selectFieldMessages)
  const parts = useField(props)
  const hasEmpty = props.options.some((option) => option.value === '')
  return (
    <Field label={props.label} hint={props.hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      <select
        {...parts.control}
        value={props.value}
        autoComplete={props.autoComplete}
        className={classNames(styles['control'], styles['select'])}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.placeholder !== null && !hasEmpty && <option value="">{props.placeholder ?? t('choose')}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
