import { useState, type ComponentProps } from 'react'
import { classNames } from '../class-names/class-names.ts'
import styles from './field.module.css'

interface NormalisedInputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  value: string
  onChange: (value: string) => void
  /** The stored form of what was typed. */
  normalise: (typed: string) => string
  /** The form people read when they are not typing. @default as stored */
  show?: (value: string) => string
}

/**
 * An input that keeps what the person types as it is while they type, and hands on its stored form with every change:
 * an Enter without leaving the field sends the right value, and no caret jumps. No maximum length cuts a paste (OP19).
 */
export function NormalisedInput({
  value,
  onChange,
  normalise,
  show = (text) => text,
  className,
  onBlur,
  ...rest
}: NormalisedInputProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const isTyping = draft !== null && normalise(draft) === value
  return (
    <input
      {...rest}
      value={isTyping ? draft : show(value)}
      className={classNames(styles['control'], styles['digits'], className)}
      onChange={(event) => {
        setDraft(event.target.value)
        onChange(normalise(event.target.value))
      }}
      onBlur={(event) => {
        setDraft(null)
        onBlur?.(event)
      }}
    />
  )
}
