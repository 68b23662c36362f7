import { pagesAsked, type Answers } from '@mc/dossier'
import type { Draft } from '../../model/apply/draft.ts'

/** Where one goes on after a page: what was just answered may call for a page that was not asked before. After the last one, the papers. */
export function nextAddress({ id, procedure: { form } }: Pick<Draft, 'id' | 'procedure'>, pageId: string, answers: Answers): string {
  const pages = pagesAsked(form, answers)
  const next = pages[pages.findIndex((one) => one.id === pageId) + 1]
  return next ? `/procedures/drafts/${id}/questions/${next.id}` : `/procedures/drafts/${id}/papers`
}
