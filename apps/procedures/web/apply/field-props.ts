import type { DataSchema, Question } from '@mc/dossier'

/** What every field of a question gets. */
export type FieldProps = { label: string; hint?: string; name: string; isRequired: boolean }

/** What a question's field gets. */
export interface QuestionFieldProps {
  question: Question
  /** The rule for the answer, and whether one is wanted. */
  rule: DataSchema
  isRequired: boolean
  /** The field's name: the question's id, in a group `vehicles.0.plate`. */
  name: string
  value: unknown
  onChange: (value: unknown) => void
  /** Answers around it, which conditions in a group look at; and what is computed. */
  around: Readonly<Record<string, unknown>>
  /** The dossier, for files. */
  dossierId: string
}
