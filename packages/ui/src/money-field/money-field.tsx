import { useLocale } from '@mc/i18n/react'
import { amountInWords } from '@mc/money/amount-in-words'
import { useLayoutEffect, useRef, useState } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Field } from '../field/field.tsx'
import fieldStyles from '../field/field.module.css'
import { useField, type FieldProps } from '../field/use-field.ts'
import styles from './money-field.module.css'
import { groupDigits, typedMoney } from './money-text.ts'

export interface MoneyFieldProps extends FieldProps {
  /** Whole đồng; null while there is no amount that can be read. */
  value: bigint | null
  onChange: (value: bigint | null) => void
  /** Says the amount in Vietnamese words beneath, as receipts carry it: a zero too many is heard at once. */
  showsWords?: boolean
  autoComplete?: string
}

const SEPARATORS = { vi: '.', en: ',' } as const

/**
 * An amount of đồng. Digits are put in groups while one types, and the caret stays where it was; a pasted `1.250.000 đ` is
 * read. What is no whole amount (`7,5`) stays as typed, with the value null, for the form's rule to refuse.
 */
export function MoneyField(props: MoneyFieldProps) {
  const { value, onChange } = props
  const parts = useField(props)
  const separator = SEPARATORS[useLocale()]
  const input = useRef<HTMLInputElement>(null)
  const caret = useRef<number | null>(null)
  const [typed, setTyped] = useState<{ text: string; value: bigint | null }>({ text: '', value: null })
  const shown = typed.value === value && typed.text !== '' ? typed.text : value === null ? '' : groupDigits(String(value), separator)

  useLayoutEffect(() => {
    if (caret.current !== null && document.activeElement === input.current) input.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })

  return (
    <Field label={props.label} hint={props.hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      <span className={fieldStyles['row']}>
        <input
          {...parts.control}
          ref={input}
          type="text"
          inputMode="numeric"
          autoComplete={props.autoComplete ?? 'off'}
          value={shown}
          className={classNames(fieldStyles['control'], fieldStyles['digits'], styles['amount'])}
          onChange={(event) => {
            const { value: text, selectionStart } = event.target
            const next = typedMoney(shown, { text, caret: selectionStart ?? text.length }, separator)
            caret.current = next.caret
            setTyped(next)
            onChange(next.value)
          }}
        />
        <span className={fieldStyles['suffix']} aria-hidden="true">
          ₫
        </span>
      </span>
      {props.showsWords && (
        <span className={styles['words']} role="status" lang="vi">
          {value !== null && sentence(amountInWords(value))}
        </span>
      )}
    </Field>
  )
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
