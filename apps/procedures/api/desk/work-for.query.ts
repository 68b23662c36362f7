import type { DossierEvent, EventKind } from '@mc/dossier'
import type { DossierDatabase, WorkKind } from '@mc/dossier-store'
import type { Viewer } from '@mc/server-kit'
import type { Kysely, Selectable } from 'kysely'
import { AssignedToOther } from '../../model/desk/assigned-to-other.error.ts'
import { NotYourWork } from '../../model/desk/not-your-work.error.ts'
import { absentColleagues } from './absent-colleagues.query.ts'
import { isAt, myPlaces } from './my-places.ts'

type TaskRow = Selectable<DossierDatabase['dossier.tasks']>

/** At which work each step is done. What is none of them is the applicant's or nobody's at a desk. */
export const DONE_AT: Readonly<Partial<Record<EventKind, readonly WorkKind[]>>> = {
  accept: ['reception'],
  refuse: ['reception'],
  'ask-supplement': ['reception', 'task'],
  'finish-task': ['task'],
  hold: ['task', 'approval'],
  resume: ['task', 'approval'],
  'send-back': ['approval', 'signing'],
  approve: ['approval'],
  reject: ['approval'],
  sign: ['signing'],
  'hand-over': ['hand-over'],
}

/** The open work of a dossier that is of an office and role of the viewer's. */
export async function openWorkOfMine(db: Kysely<DossierDatabase>, { dossierId, viewer }: { dossierId: string; viewer: Viewer }): Promise<TaskRow[]> {
  const rows = await db.selectFrom('dossier.tasks').selectAll().where('dossier_id', '=', dossierId).where('done_at', 'is', null).orderBy('id').execute()
  const places = myPlaces(viewer)
  return rows.filter((row) => isAt(places, row))
}

/**
 * The viewer's work at which a step is done.
 * @throws NotYourWork when the viewer has none such; AssignedToOther when a colleague has taken it
 */
export async function workFor(db: Kysely<DossierDatabase>, { dossierId, event, viewer, today }: { dossierId: string; event: DossierEvent; viewer: Viewer; today: string }): Promise<TaskRow> {
  const kinds = DONE_AT[event.kind] ?? []
  const fits = (row: TaskRow) => kinds.includes(row.kind) && (event.kind !== 'finish-task' || row.task === event.task)
  const fitting = (await openWorkOfMine(db, { dossierId, viewer })).filter(fits)
  if (fitting.length === 0) throw new NotYourWork()
  const mine = new Set([viewer.personId, ...(await absentColleagues(db, { personId: viewer.personId, today }))])
  const free = fitting.find((row) => row.assigned_to === null || mine.has(row.assigned_to))
  if (!free) throw new AssignedToOther()
  return free
}
