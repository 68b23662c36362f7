import { classNames } from '../class-names/class-names.ts'
import { Field } from '../field/field.tsx'
import styles from '../field/field.module.css'
import { useField, type FieldProps } from '../field/use-field.ts'
import { typedNumber } from './typed-number.ts'

export interface NumberFieldProps extends FieldProps {
  /** What was typed, not a number: `7,5` stays `7,5`, nothing stays nothing. The rule that reads it is the caller's. */
  value: string
  onChange: (value: string) => void
  /** Unit after the field: ₫, km. */
  suffix?: string
  /** Whole numbers only: the keyboard has no comma. */
  isWhole?: boolean
  /** Hides the label from sight where a table's headings say it, as in a mark sheet. */
  isInTable?: boolean
  autoComplete?: string
  onBlur?: () => void
}

/**
 * A number, typed. Comma or dot; letters are not taken; neither wheel nor arrow keys change it, and nothing typed is
 * silently turned into another number (OP22, OP23).
 */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, name, value, onChange, isRequired, suffix, isWhole, isInTable } = props
  const parts = useField(props)
  const input = (
    <input
      {...parts.control}
      type="text"
      inputMode={isWhole ? 'numeric' : 'decimal'}
      autoComplete={props.autoComplete ?? 'off'}
      value={value}
      aria-label={isInTable ? label : undefined}
      className={classNames(styles['control'], styles['short'], styles['digits'])}
      onBlur={props.onBlur}
      onChange={(event) => onChange(typedNumber(event.target.value, isWhole))}
    />
  )
  if (isInTable) return <span data-field={name}>{input}</span>
  return (
    <Field label={label} hint={hint} isRequired={isRequired} name={name} parts={parts}>
      {suffix ? (
        <span className={styles['row']}>
          {input}
          <span className={styles['suffix']}>{suffix}</span>
        </span>
      ) : (
        input
      )}
    </Field>
  )
}
