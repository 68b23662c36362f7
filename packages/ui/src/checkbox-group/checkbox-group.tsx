import { classNames } from '../class-names/class-names.ts'
import type { Choice } from '../choice-field/choice-field.tsx'
import styles from '../choice-field/choice-field.module.css'
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
      <div className={classNames(styles['choices'], props.isRow && styles['row'])}>
        {props.options.map((option, index) => (
          <label key={option.value} className={styles['choice']}>
            <input
              {...parts.control}
              id={index === 0 ? parts.id : `${parts.id}-${option.value}`}
              aria-required={undefined}
              type="checkbox"
              value={option.value}
              checked={props.value.includes(option.value)}
              disabled={props.isDisabled || option.isDisabled}
              className={styles['dot']}
              onChange={(event) => props.onChange(nextValue(props, option.value, event.target.checked))}
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

function nextValue({ value, options, noneValue }: CheckboxGroupProps, changed: string, isTicked: boolean): string[] {
  if (changed === noneValue) return isTicked ? [changed] : []
  return options.map((option) => option.value).filter((each) => each !== noneValue && (each === changed ? isTicked : value.includes(each)))
}
