import type { HoldReason } from './dossier-life.ts'

/** Why a dossier comes back or is refused: each item named, with its reason (X5). `item` is a paper's or question's id. */
export type Fault = { item: string; reason: string }

/** What happens to a dossier. */
export type DossierEvent =
  | { kind: 'submit' }
  | { kind: 'accept' }
  | { kind: 'refuse'; faults: readonly Fault[] }
  | { kind: 'ask-supplement'; faults: readonly Fault[] }
  | { kind: 'supply' }
  | { kind: 'finish-task'; task: string }
  | { kind: 'send-back'; task: string; reason: string }
  | { kind: 'hold'; reason: Exclude<HoldReason, 'supplement'> }
  | { kind: 'resume' }
  | { kind: 'approve' }
  | { kind: 'reject'; reason: string }
  | { kind: 'sign' }
  | { kind: 'hand-over' }
  | { kind: 'withdraw' }

export type EventKind = DossierEvent['kind']
