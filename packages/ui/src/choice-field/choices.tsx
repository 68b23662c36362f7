import { classNames } from '../class-names/class-names.ts'
import type { FieldParts } from '../field/use-field.ts'
import styles from './choice-field.module.css'

/** An answer that can be chosen. */
export interface Choice {
  value: string
  label: string
  /** A line under the label. */
  hint?: string
  isDisabled?: boolean
}

export interface ChoicesProps {
  type: 'radio' | 'checkbox'
  options: readonly Choice[]
  parts: FieldParts
  isDisabled: boolean | undefined
  /** In a line where they fit. */
  isRow: boolean | undefined
  isChosen: (value: string) => boolean
  onChoose: (value: string, isTicked: boolean) => void
}

/** A few answers, all in sight, each a row that can be pressed. */
export function Choices({ type, options, parts, isDisabled, isRow, isChosen, onChoose }: ChoicesProps) {
  return (
    <div className={classNames(styles['choices'], isRow && styles['row'])}>
      {options.map((option, index) => (
        <label key={option.value} className={styles['choice']}>
          <input
            {...parts.control}
            id={index === 0 ? parts.id : `${parts.id}-${option.value}`}
            aria-required={undefined}
            type={type}
            value={option.value}
            checked={isChosen(option.value)}
            disabled={isDisabled || option.isDisabled}
            className={styles['dot']}
            onChange={(event) => onChoose(option.value, event.target.checked)}
          />
          <span>
            <span className={styles['label']}>{option.label}</span>
            {option.hint && <span className={styles['hint']}>{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
