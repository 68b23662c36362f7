import { sessionOf, type LocalTime, type OfficeHours } from '../clock/session.ts'
import type { Workflow } from '../procedure/workflow.ts'
import { BadEvent, type EventFault } from './bad-event.error.ts'
import type { DossierEvent, EventKind } from './dossier-event.ts'
import type { DossierLife, HoldReason, Phase } from './dossier-life.ts'
import { WrongMoment } from './wrong-moment.error.ts'

/** What an event needs besides the dossier: the procedure it began with, the hour, the office's hours. */
export type Moment = { workflow: Workflow; at: LocalTime; hours?: OfficeHours }

/**
 * The statechart: which events a phase knows. While the clock stands still (`hold`) only what ends the hold is known.
 * @source Decree 118/2025/NĐ-CP; Circular 03/2025/TT-VPCP, forms 01 to 06
 */
const KNOWN: Readonly<Record<Phase, readonly EventKind[]>> = {
  draft: ['submit', 'withdraw'],
  submitted: ['accept', 'ask-supplement', 'refuse', 'withdraw'],
  incomplete: ['supply', 'refuse', 'withdraw'],
  processing: ['finish-task', 'ask-supplement', 'hold', 'withdraw'],
  deciding: ['approve', 'reject', 'send-back', 'hold', 'withdraw'],
  signing: ['sign', 'send-back'],
  ready: ['hand-over'],
  refused: [],
  returned: [],
  withdrawn: [],
}

/** What ends a hold: more papers end one for papers, and nothing else does. */
const KNOWN_ON_HOLD: Readonly<Record<HoldReason, readonly EventKind[]>> = {
  supplement: ['supply', 'withdraw'],
  fee: ['resume', 'withdraw'],
  'other-agency': ['resume', 'withdraw'],
}

/** The events that a dossier knows as it is, so that a page offers those and no others. */
export function eventsKnown(life: DossierLife, workflow: Workflow): EventKind[] {
  const known = life.hold ? KNOWN_ON_HOLD[life.hold.reason] : KNOWN[life.phase]
  return known.filter((kind) => kind !== 'ask-supplement' || life.supplementsAsked < workflow.supplementsMax)
}

/** The tasks that are open now. */
export function openTasks(life: DossierLife, { stages }: Workflow): string[] {
  if (life.phase !== 'processing') return []
  return (stages[life.stage] ?? []).map(({ id }) => id).filter((id) => !life.doneTasks.includes(id))
}

/**
 * What a dossier is after an event.
 * @throws WrongMoment when it knows no such event now, or the task is not open
 * @throws BadEvent when reasons are missing, the task is none of the procedure's, or no supplement may be asked any more
 */
export function advance(life: DossierLife, event: DossierEvent, moment: Moment): DossierLife {
  const { workflow } = moment
  refuseBad(life, event, workflow)
  if (!eventsKnown(life, workflow).includes(event.kind)) throw new WrongMoment({ event: event.kind, phase: life.phase })
  switch (event.kind) {
    case 'submit':
      return { ...life, phase: 'submitted' }
    case 'accept':
      return { ...life, phase: 'processing', startedAt: moment.at }
    case 'refuse':
      return { ...life, phase: 'refused' }
    case 'ask-supplement':
      return askSupplement(life, moment)
    case 'supply':
      return life.hold ? resumed(life, moment) : { ...life, phase: 'submitted' }
    case 'finish-task':
      return finishTask(life, event.task, moment)
    case 'send-back':
      return sendBack(life, event.task, workflow)
    case 'hold':
      return held(life, event.reason, moment)
    case 'resume':
      return resumed(life, moment)
    case 'approve':
      return { ...life, phase: 'signing', decision: { outcome: 'approved' } }
    case 'reject':
      return { ...life, phase: 'signing', decision: { outcome: 'rejected', reason: event.reason } }
    case 'sign':
      return { ...life, phase: 'ready' }
    case 'hand-over':
      return { ...life, phase: 'returned' }
    case 'withdraw':
      return { ...(life.hold ? resumed(life, moment) : life), phase: 'withdrawn' }
  }
}

function refuseBad({ supplementsAsked }: DossierLife, event: DossierEvent, workflow: Workflow): void {
  const bad = (fault: EventFault) => new BadEvent({ event: event.kind, fault })
  if ((event.kind === 'refuse' || event.kind === 'ask-supplement') && (event.faults.length === 0 || event.faults.some(({ reason }) => reason.trim() === ''))) throw bad('faults-missing')
  if ((event.kind === 'reject' || event.kind === 'send-back') && event.reason.trim() === '') throw bad('reason-missing')
  if (event.kind === 'ask-supplement' && supplementsAsked >= workflow.supplementsMax) throw bad('supplements-used-up')
  if ((event.kind === 'finish-task' || event.kind === 'send-back') && stageOf(event.task, workflow) === -1) throw bad('task-unknown')
}

/** Before reception it goes back whole; during the work the clock stands still until the papers are there. */
function askSupplement(life: DossierLife, moment: Moment): DossierLife {
  const asked = { ...life, supplementsAsked: life.supplementsAsked + 1 }
  return life.phase === 'submitted' ? { ...asked, phase: 'incomplete' } : held(asked, 'supplement', moment)
}

function finishTask(life: DossierLife, task: string, { workflow }: Moment): DossierLife {
  if (!openTasks(life, workflow).includes(task)) throw new WrongMoment({ event: 'finish-task', phase: life.phase })
  const done = { ...life, doneTasks: [...life.doneTasks, task] }
  if (openTasks(done, workflow).length > 0) return done
  const isLast = life.stage === workflow.stages.length - 1
  return isLast ? { ...done, phase: 'deciding' } : { ...done, stage: life.stage + 1 }
}

/** Back to one agency: its task is open again, and so are those of the stages after it. */
function sendBack(life: DossierLife, task: string, workflow: Workflow): DossierLife {
  const stage = stageOf(task, workflow)
  const again = new Set([task, ...workflow.stages.slice(stage + 1).flat().map(({ id }) => id)])
  return { ...life, phase: 'processing', stage, decision: null, doneTasks: life.doneTasks.filter((id) => !again.has(id)) }
}

function held(life: DossierLife, reason: HoldReason, { at, hours }: Moment): DossierLife {
  const from = sessionOf(at, { ...(hours && { hours }) })
  return { ...life, hold: { reason, from }, stops: [...life.stops, { from, to: null }] }
}

function resumed(life: DossierLife, { at, hours }: Moment): DossierLife {
  const to = sessionOf(at, { ...(hours && { hours }) })
  return { ...life, hold: null, stops: life.stops.map((stop) => (stop.to === null ? { ...stop, to } : stop)) }
}

function stageOf(task: string, { stages }: Workflow): number {
  return stages.findIndex((stage) => stage.some(({ id }) => id === task))
}
