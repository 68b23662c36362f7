import type { DossierEvent, EventKind, Phase, Session } from '@mc/dossier'
import type { NewEvent } from '@mc/server-kit'
import type { Actor, Moved } from './move.ts'

/**
 * What others may rely on when a dossier went a step: notices are made from it. Ids and what a notice says; nothing of what is in
 * the dossier but the reasons that its applicant is told.
 */
export type DossierMoved = {
  dossierId: string
  citizenId: string
  filedBy: string
  code: string | null
  procedureCode: string
  procedureName: { vi: string; en: string }
  kind: EventKind
  phase: Phase
  due: Session | null
  /** Who did it for which office; null when the applicant did. */
  office: string | null
  outcome: 'approved' | 'rejected' | null
  reason: string | null
}

/** The event `procedures.dossier-moved`, version 1: one for every step. */
export function dossierMoved({ dossier, life, procedure, due }: Moved, { event, actor }: { event: DossierEvent; actor: Actor }): NewEvent {
  const payload: DossierMoved = {
    dossierId: dossier.id,
    citizenId: dossier.citizen_id,
    filedBy: dossier.filed_by,
    code: dossier.code,
    procedureCode: procedure.code,
    procedureName: procedure.name,
    kind: event.kind,
    phase: life.phase,
    due,
    office: actor.office,
    outcome: life.decision?.outcome ?? null,
    reason: event.kind === 'reject' ? event.reason : null,
  }
  return { type: 'procedures.dossier-moved', version: 1, payload }
}

/** What the pages of one dossier follow. */
export function dossierTopic(dossierId: string): string {
  return `dossier.${dossierId}`
}

/** What the queues of one office follow. */
export function deskTopic(office: string): string {
  return `dossier.desk.${office}`
}
