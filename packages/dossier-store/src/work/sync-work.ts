import { dueSession, type DossierLife, type Procedure, type Session } from '@mc/dossier'
import type { Selectable, Transaction } from 'kysely'
import type { DossierDatabase, DossiersTable } from '../dossier-database.ts'
import { localTime, sessionColumns } from '../move/local-time.ts'
import { officeOf } from '../offices/office-of.query.ts'
import { joinOffice } from '../offices/join-office.ts'
import { openWork, type OpenWork } from './open-work.ts'

type Synced = {
  dossier: Pick<Selectable<DossiersTable>, 'id' | 'code' | 'citizen_id' | 'citizen_name' | 'commune_code' | 'reception_office' | 'fee_state'>
  life: DossierLife
  procedure: Procedure
  due: Session | null
  doneBy: string
  now: Date
}

/**
 * Makes the open rows of `dossier.tasks` what the dossier's life says: ends those that are done, opens new ones, moves deadlines.
 * @returns the offices whose queues changed
 */
export async function syncWork(trx: Transaction<DossierDatabase>, synced: Synced): Promise<string[]> {
  const { dossier, life, procedure, doneBy, now } = synced
  const wanted = new Map(openWork(life, procedure, { feeState: dossier.fee_state }).map((work) => [work.task, work]))
  const rows = await trx.selectFrom('dossier.tasks').selectAll().where('dossier_id', '=', dossier.id).where('done_at', 'is', null).execute()
  const offices = new Set(rows.map(({ office }) => office))

  const ended = rows.filter(({ task }) => !wanted.has(task)).map(({ id }) => id)
  if (ended.length > 0) await trx.updateTable('dossier.tasks').set({ done_at: now, done_by: doneBy }).where('id', '=', (row) => row.fn.any(row.val(ended))).execute()
  for (const row of rows) {
    const work = wanted.get(row.task)
    if (!work) continue
    const due = sessionColumns(dueOf(work, synced, row.opened_at))
    if (due.due_on !== row.due_on || due.due_half !== row.due_half) await trx.updateTable('dossier.tasks').set(due).where('id', '=', row.id).execute()
  }
  const known = new Set(rows.map(({ task }) => task))
  for (const work of wanted.values()) {
    if (known.has(work.task)) continue
    const office = work.agency === procedure.workflow.reception.agency ? dossier.reception_office : (await officeOf(trx, { agency: work.agency, communeCode: dossier.commune_code })).code
    offices.add(office)
    await joinOffice(trx, { dossier, office })
    await trx
      .insertInto('dossier.tasks')
      .values({ dossier_id: dossier.id, citizen_id: dossier.citizen_id, task: work.task, kind: work.kind, stage: work.stage, office, role: work.role, assigned_to: null, assigned_name: null, opened_at: now, ...sessionColumns(dueOf(work, synced, now)), done_at: null, done_by: null })
      .execute()
  }
  return [...offices]
}

function dueOf({ limit }: OpenWork, { life, due }: Synced, openedAt: Date): Session | null {
  if (limit === null) return null
  return limit === 'dossier' ? due : dueSession(limit, { startedAt: localTime(openedAt), stops: life.stops })
}
