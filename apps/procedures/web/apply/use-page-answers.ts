import { holds, visibleAnswers, type Page, type Question } from '@mc/dossier'
import { useSession } from '@mc/module-kit/react'
import { useFormDraft } from '@mc/ui/form-draft'
import type { Draft } from '../../model/apply/draft.ts'
import { answersIn, typedFrom, type Typed } from './typed-answers.ts'

/** The fields of one page: what is typed, kept in this tab until the server has it, and what is asked because of it. */
export function usePageAnswers(draft: Draft, page: Page) {
  const person = useSession()?.personId ?? ''
  const start = JSON.stringify(typedFrom(page.questions, draft.answers))
  const kept = useFormDraft({ form: `procedures.${draft.id}-${page.id}`, person, start: { typed: start } })
  const typed = readTyped(kept.values.typed) ?? (JSON.parse(start) as Typed)
  const own = answersIn(page.questions, typed)
  const others = Object.fromEntries(Object.entries(draft.answers).filter(([id]) => !page.questions.some((one) => one.id === id)))
  const visible = visibleAnswers(draft.procedure.form, { ...others, ...own })
  return {
    typed,
    answers: own,
    /** All answers of the dossier, with this page's as they are typed. */
    all: { ...others, ...own },
    visible,
    asked: page.questions.filter((question) => isAsked(question, visible)),
    kept,
    set: (id: string, value: unknown) => kept.set({ typed: JSON.stringify({ ...typed, [id]: value }) }),
  }
}

function isAsked({ when }: Question, visible: Typed): boolean {
  return !when || holds(when, visible)
}

function readTyped(json: string): Typed | null {
  try {
    const typed: unknown = JSON.parse(json)
    return typeof typed === 'object' && typed !== null && !Array.isArray(typed) ? (typed as Typed) : null
  } catch {
    return null
  }
}
