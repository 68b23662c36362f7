import { createContext } from 'react'

/** What a form tells its fields and buttons. */
export interface FormState {
  /** Prefix of the fields' ids, so that the summary can lead to them; empty outside a form. */
  id: string
  isBusy: boolean
  /** Message of a field by its name; a field that has been changed since has none. */
  errors: Readonly<Record<string, string>>
  /** A field's value was changed without an event of input, as by choosing from a list: its message goes. */
  noteChange: (name: string) => void
}

export const FormContext = createContext<FormState>({ id: '', isBusy: false, errors: {}, noteChange: () => {} })
