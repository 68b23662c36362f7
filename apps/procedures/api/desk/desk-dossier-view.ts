import { eventsKnown, type EventKind } from '@mc/dossier'
import { DossierMissing, procedureOf, sessionFrom, type DossierDatabase } from '@mc/dossier-store'
import type { Viewer } from '@mc/server-kit'
import type { Kysely } from 'kysely'
import type * as z from 'zod/mini'
import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import { dossierView } from '../dossiers/dossier-view.ts'
import { officeNames } from '../dossiers/office-names.query.ts'
import { workName } from '../dossiers/work-name.ts'
import { nearness } from './colour-of.ts'
import { isAt, myPlaces } from './my-places.ts'
import { DONE_AT } from './work-for.query.ts'

/** Comments and pieces of work of one dossier that are shown. */
const PARTS_MAX = 300

/** One dossier as an officer sees it: what its applicant sees, and work, comments, what the viewer may do. @throws DossierMissing */
export async function deskDossier(db: Kysely<DossierDatabase>, { dossierId, viewer, now }: { dossierId: string; viewer: Viewer; now: Date }): Promise<z.input<typeof DeskDossier>> {
  const row = await db.selectFrom('dossier.dossiers').selectAll().where('id', '=', dossierId).where('code', 'is not', null).executeTakeFirst()
  if (!row) throw new DossierMissing()
  const view = await dossierView(db, row, { person: { citizenId: row.citizen_id, name: row.citizen_name, isMe: false }, now })
  const procedure = await procedureOf(db, { code: row.procedure_code, version: row.procedure_version })
  const tasks = await db.selectFrom('dossier.tasks').selectAll().where('dossier_id', '=', dossierId).orderBy('id').limit(PARTS_MAX).execute()
  const comments = await db.selectFrom('dossier.comments').selectAll().where('dossier_id', '=', dossierId).orderBy('id').limit(PARTS_MAX).execute()
  const office = await officeNames(db, [...tasks, ...comments].map((one) => one.office))
  const places = myPlaces(viewer)
  const mine = tasks.filter((one) => one.done_at === null && isAt(places, one))
  const canDo = (kind: EventKind) => mine.some((work) => DONE_AT[kind]?.includes(work.kind))
  return {
    ...view,
    ...nearness({ due_on: view.due?.date ?? null, due_half: view.due?.half ?? null }, now),
    tasks: tasks.map((one) => ({
      taskId: one.id,
      kind: one.kind,
      task: one.task,
      work: workName(one, procedure),
      office: { code: one.office, name: office(one.office) },
      openedAt: one.opened_at.toISOString(),
      doneAt: one.done_at?.toISOString() ?? null,
      due: sessionFrom(one),
      assignee: one.assigned_to === null ? null : { personId: one.assigned_to, name: one.assigned_name ?? '', isMe: one.assigned_to === viewer.personId },
      isMine: mine.includes(one),
    })),
    comments: comments.map((one) => ({ id: one.id, authorName: one.author_name, office: one.office === null ? null : office(one.office), text: one.text, at: one.at.toISOString() })),
    actions: eventsKnown(row.life, procedure.workflow).filter(canDo),
  }
}
