import { FieldWords } from '../field/field.tsx'
import { useField, type FieldProps } from '../field/use-field.ts'
import styles from './checkbox.module.css'

export interface CheckboxProps extends FieldProps {
  isChecked: boolean
  onChange: (isChecked: boolean) => void
}

/** One yes or no. */
export function Checkbox(props: CheckboxProps) {
  const parts = useField(props)
  return (
    <div className={styles['field']} data-field={props.name}>
      <label className={styles['line']}>
        <input
          {...parts.control}
          type="checkbox"
          checked={props.isChecked}
          className={styles['box']}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        <span>{props.label}</span>
      </label>
      <FieldWords hint={props.hint} parts={parts} />
    </div>
  )
}
