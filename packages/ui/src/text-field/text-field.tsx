import { useId, type HTMLInputTypeAttribute } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Field } from '../field/field.tsx'
import styles from '../field/field.module.css'
import { useField, type FieldProps } from '../field/use-field.ts'

export interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  /** @default 'text' */
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'password'>
  /** A token of the HTML standard (`name`, `street-address`, `one-time-code`, …), so that the browser can fill it (OP24). */
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'decimal'
  maxLength?: number
  /** Several lines. */
  isMultiline?: boolean
  /** Answers to pick from while typing. */
  suggestions?: readonly string[]
  placeholder?: string
  /** As wide as a short code. */
  isShort?: boolean
  onBlur?: () => void
}

/** A line of text, or several. */
export function TextField(props: TextFieldProps) {
  const { label, hint, name, value, onChange, isRequired, type = 'text', isMultiline, suggestions, isShort, onBlur } = props
  const parts = useField(props)
  const listId = useId()
  const shared = {
    ...parts.control,
    value,
    autoComplete: props.autoComplete ?? 'off',
    inputMode: props.inputMode,
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    onBlur,
  }
  return (
    <Field label={label} hint={hint} isRequired={isRequired} name={name} parts={parts}>
      {isMultiline ? (
        <textarea
          {...shared}
          rows={4}
          className={classNames(styles['control'], styles['area'])}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          type={type}
          list={suggestions ? listId : undefined}
          className={classNames(styles['control'], isShort && styles['short'])}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion}>{suggestion}</option>
          ))}
        </datalist>
      )}
    </Field>
  )
}
