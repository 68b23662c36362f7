import { FieldWords } from '../field/field.tsx'
import { useField, type FieldProps } from '../field/use-field.ts'
import styles from './switch.module.css'

export interface SwitchProps extends Omit<FieldProps, 'isRequired'> {
  isOn: boolean
  /** Takes effect at once: no button saves it. */
  onChange: (isOn: boolean) => void
}

/** Something that is on or off, and changes the moment it is pressed. In a form that is sent, take a `Checkbox`. */
export function Switch(props: SwitchProps) {
  const parts = useField(props)
  return (
    <div className={styles['field']} data-field={props.name}>
      <label className={styles['line']}>
        <input
          {...parts.control}
          type="checkbox"
          role="switch"
          checked={props.isOn}
          aria-checked={props.isOn}
          className={styles['switch']}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        <span>{props.label}</span>
      </label>
      <FieldWords hint={props.hint} parts={parts} />
    </div>
  )
}
