import { eventsKnown, isInTime, isOver, type Procedure } from '@mc/dossier'
import { localTime, sessionFrom, type DossiersTable } from '@mc/dossier-store'
import type { Selectable } from 'kysely'
import type * as z from 'zod/mini'
import type { Person } from '../../model/apply/draft.ts'
import type { DossierSummary } from '../../model/mine/dossier.ts'

/** A dossier in its applicant's list. */
export function summaryOf(row: Selectable<DossiersTable>, of: { procedure: Procedure; person: Person; isRated: boolean; now: Date }): z.input<typeof DossierSummary> {
  const { life } = row
  const { procedure } = of
  const isAtWork = life.phase === 'processing' || life.phase === 'deciding' || life.phase === 'signing'
  const due = isAtWork ? sessionFrom(row) : null
  return {
    id: row.id,
    code: row.code ?? '',
    procedure: { code: procedure.code, name: procedure.name },
    person: of.person,
    phase: life.phase,
    hold: life.hold?.reason ?? null,
    decision: life.decision,
    sentAt: (row.sent_at ?? row.created_at).toISOString(),
    due,
    isLate: !isInTime(due, localTime(of.now)),
    endedAt: row.ended_at?.toISOString() ?? null,
    feeState: row.fee_state,
    feeDong: row.fee_dong,
    toDo: toDoOf(row, procedure, of.isRated),
  }
}

function toDoOf({ life, fee_state }: Selectable<DossiersTable>, { workflow }: Procedure, isRated: boolean): DossierSummary['toDo'] {
  if (eventsKnown(life, workflow).includes('supply')) return 'supply'
  if (fee_state === 'asked' && !isOver(life)) return 'pay'
  if (life.phase === 'ready') return 'fetch'
  return life.phase === 'returned' && !isRated ? 'rate' : null
}
