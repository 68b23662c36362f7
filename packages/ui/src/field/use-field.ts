import { use, useId } from 'react'
import { fieldId } from '../error-summary/field-id.ts'
import { FormContext } from '../form/form-context.ts'

/** What every field takes. */
export interface FieldProps {
  label: string
  /** Help that stays in sight, such as the form of the answer. */
  hint?: string
  /** What is wrong and how to put it right; a form's `errors` give it too. */
  error?: string
  /** The field's name: the key of its error in a form, and of its value in what is sent. */
  name: string
  isRequired?: boolean
  /** Shown but not to be changed now. */
  isDisabled?: boolean
}

export interface FieldParts {
  id: string
  hintId: string
  errorId: string
  error: string | undefined
  /** To be called where a change gives no event of input, as when a row of a list is chosen. */
  noteChange: () => void
  /** Attributes of the control: its name, id, and what describes it. */
  control: {
    id: string
    name: string
    disabled: boolean | undefined
    'aria-required': true | undefined
    'aria-invalid': true | undefined
    'aria-describedby': string | undefined
  }
}

/** Ties a field's control to its label, hint and error. */
export function useField({ name, hint, error: ownError, isRequired, isDisabled }: Omit<FieldProps, 'label'>): FieldParts {
  const form = use(FormContext)
  const ownId = useId()
  const id = form.id ? fieldId(form.id, name) : ownId
  const error = ownError || form.errors[name]
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`]
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ')
  return {
    id,
    hintId,
    errorId,
    error,
    noteChange: () => form.noteChange(name),
    control: {
      id,
      name,
      disabled: isDisabled,
      'aria-required': isRequired ? true : undefined,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': describedBy || undefined,
    },
  }
}
