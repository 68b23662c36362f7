import { classNames } from '../class-names/class-names.ts'
import { FieldGroup } from '../field/field.tsx'
import { useField, type FieldProps } from '../field/use-field.ts'
import styles from './choice-field.module.css'

export interface Choice {
  value: string
  label: string
  /** A line under the label. */
  hint?: string
  isDisabled?: boolean
}

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
      <div className={classNames(styles['choices'], props.isRow && styles['row'])}>
        {props.options.map((option, index) => (
          <label key={option.value} className={styles['choice']}>
            <input
              {...parts.control}
              id={index === 0 ? parts.id : `${parts.id}-${option.value}`}
              aria-required={undefined}
              type="radio"
              value={option.value}
              checked={props.value === option.value}
              disabled={props.isDisabled || option.isDisabled}
              className={styles['dot']}
              onChange={() => props.onChange(option.value)}
            />
            <span>
              <span className={styles['label']}>{option.label}</span>
              {option.hint && <span className={styles['hint']}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
