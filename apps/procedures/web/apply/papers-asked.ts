import { holds, visibleAnswers, type Procedure } from '@mc/dossier'
import type { Draft } from '../../model/apply/draft.ts'

type Paper = Procedure['papers'][number]

/** The papers that these answers call for. */
export function papersAsked({ procedure, answers }: Pick<Draft, 'procedure' | 'answers'>): Paper[] {
  const visible = visibleAnswers(procedure.form, answers)
  return procedure.papers.filter(({ when }) => !when || holds(when, visible))
}

/** Those that are still missing: what a register has is looked up there, and keeps nobody from sending. */
export function missingPapers(draft: Pick<Draft, 'procedure' | 'answers' | 'papers'>): Paper[] {
  return papersAsked(draft).filter(({ id, isRequired, register }) => isRequired && register === undefined && !draft.papers.some(({ paper }) => paper === id))
}
