import type { Stop } from '../clock/legal-clock.rule.ts'
import type { LocalTime, Session } from '../clock/session.ts'

/** Where a dossier (hồ sơ) is on its way. */
export type Phase =
  | 'draft'
  /** Sent in, not yet looked at. */
  | 'submitted'
  /** Asked for more before it was received: no clock runs. */
  | 'incomplete'
  /** Refused at reception (form 03). An end. */
  | 'refused'
  /** Received (form 01): agencies work on it. */
  | 'processing'
  /** All tasks are done; the leader decides. */
  | 'deciding'
  /** Decided, the result is to be signed. */
  | 'signing'
  /** The signed result waits for the applicant. */
  | 'ready'
  /** The result was handed over. An end. */
  | 'returned'
  /** Taken back by the applicant. An end. */
  | 'withdrawn'

/** Why the clock stands still. */
export type HoldReason = 'supplement' | 'fee' | 'other-agency'

/** What came out, with its reason when it is a no. */
export type Decision = { outcome: 'approved' } | { outcome: 'rejected'; reason: string }

/**
 * All that is to be known about a dossier's way. Made by `advance` alone; a store keeps it beside the events that made it.
 * @property stage index of the stage at work; tasks of the stages before it are done
 * @property startedAt when the legal clock began; null before reception
 */
export type DossierLife = {
  phase: Phase
  stage: number
  doneTasks: readonly string[]
  supplementsAsked: number
  hold: { reason: HoldReason; from: Session } | null
  decision: Decision | null
  startedAt: LocalTime | null
  stops: readonly Stop[]
}

/** A dossier that its applicant has begun. */
export const NEW_LIFE: DossierLife = { phase: 'draft', stage: 0, doneTasks: [], supplementsAsked: 0, hold: null, decision: null, startedAt: null, stops: [] }

/** Phases that nothing follows. */
const ENDS: ReadonlySet<Phase> = new Set(['refused', 'returned', 'withdrawn'])

/** Whether a dossier's way is over. */
export function isOver({ phase }: DossierLife): boolean {
  return ENDS.has(phase)
}
