import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { ChoiceField, type Choice } from '@mc/ui/choice-field'
import { Form } from '@mc/ui/form'
import { useState, type ReactNode } from 'react'
import { bookingMessages } from './booking.messages.ts'

export interface QuestionFormProps {
  name: string
  label: string
  options: readonly Choice[]
  onAnswer: (value: string) => void
  /** Chosen already: the only one, or the usual one. */
  initial?: string
  /** Between question and button. */
  children?: ReactNode
}

/** One question of few answers and a button to go on. */
export function QuestionForm({ name, label, options, onAnswer, initial = '', children }: QuestionFormProps) {
  const t = useMessages(bookingMessages)
  const [value, setValue] = useState(initial)
  const [isMissing, setIsMissing] = useState(false)
  const isOffered = options.some((option) => option.value === value)
  return (
    <Form
      errors={isMissing && !isOffered ? { [name]: t('choose') } : null}
      onSubmit={() => {
        if (isOffered) onAnswer(value)
        else setIsMissing(true)
      }}
    >
      <ChoiceField name={name} label={label} value={value} onChange={setValue} options={options} isRequired />
      {children}
      <Button type="submit">{t('next')}</Button>
    </Form>
  )
}
