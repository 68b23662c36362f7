import { WrongMoment, type DossierLife } from '@mc/dossier'

/** Whether the applicant may change answers and files: while it is a draft, or more was asked for. */
export function isEditable({ phase, hold }: DossierLife): boolean {
  return phase === 'draft' || phase === 'incomplete' || hold?.reason === 'supplement'
}

/** @throws WrongMoment when the applicant may not change the dossier now */
export function refuseUneditable(life: DossierLife): void {
  if (!isEditable(life)) throw new WrongMoment({ event: 'edit', phase: life.phase })
}
