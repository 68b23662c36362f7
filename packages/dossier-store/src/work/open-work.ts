import { openTasks, type DossierLife, type Procedure, type TimeLimit } from '@mc/dossier'
import type { WorkKind } from '../dossier-database.ts'

/** A piece of work that is open, by whom and within which time; a limit of `dossier` is the dossier's own. */
export type OpenWork = { task: string; kind: WorkKind; stage: number | null; agency: string; role: string; limit: TimeLimit | 'dossier' | null }

/**
 * Working time to look at what was sent in online.
 * @source Decree 118/2025/NĐ-CP as 61/2018/NĐ-CP, art. 17 before it: eight working hours (unverified in the new wording)
 */
const RECEPTION_LIMIT: TimeLimit = { halfDays: 2 }

/** The work that is open for a dossier as it is: what stands in desks' queues. A fee that is wanted first keeps it from reception. */
export function openWork(life: DossierLife, { workflow, isFeeFirst }: Procedure, { feeState }: { feeState: 'none' | 'asked' | 'paid' }): OpenWork[] {
  const { reception, approval } = workflow
  switch (life.phase) {
    case 'submitted':
      return isFeeFirst && feeState === 'asked' ? [] : [{ task: '@reception', kind: 'reception', stage: null, ...reception, limit: RECEPTION_LIMIT }]
    case 'processing': {
      const open = new Set(openTasks(life, workflow))
      return (workflow.stages[life.stage] ?? []).filter(({ id }) => open.has(id)).map(({ id, agency, role, limit }) => ({ task: id, kind: 'task', stage: life.stage, agency, role, limit }))
    }
    case 'deciding':
      return [{ task: '@approval', kind: 'approval', stage: null, ...approval, limit: 'dossier' }]
    case 'signing':
      return [{ task: '@signing', kind: 'signing', stage: null, ...approval, limit: 'dossier' }]
    case 'ready':
      return [{ task: '@hand-over', kind: 'hand-over', stage: null, ...reception, limit: null }]
    default:
      return []
  }
}
