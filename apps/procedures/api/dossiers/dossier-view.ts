import { eventsKnown, type DossierEvent, type Procedure } from '@mc/dossier'
import { procedureOf, sessionFrom, type DossierDatabase, type DossiersTable } from '@mc/dossier-store'
import type { Kysely, Selectable } from 'kysely'
import type * as z from 'zod/mini'
import type { Person } from '../../model/apply/draft.ts'
import type { Text } from '../../model/dossiers/phase.ts'
import type { Dossier, TimelineEntry } from '../../model/mine/dossier.ts'
import { feeOfRow } from './fee-of-row.ts'
import { officeNames } from './office-names.query.ts'
import { paperOut } from './paper-out.ts'
import { summaryOf } from './summary-of.ts'
import { workName } from './work-name.ts'

type EventRow = Selectable<DossierDatabase['dossier.events']>

/** Rows of one dossier's parts: no honest dossier has more. */
const PARTS_MAX = 500

/** One dossier with all that its applicant may see. The door it is read through decides what that is. */
export async function dossierView(db: Kysely<DossierDatabase>, row: Selectable<DossiersTable>, { person, now }: { person: Person; now: Date }): Promise<z.input<typeof Dossier>> {
  const parts = await partsOf(db, row)
  const { procedure, events, tasks, papers, documents, rating, complaints } = parts
  const office = await officeNames(db, [row.reception_office, ...events.map((one) => one.office), ...tasks.map((one) => one.office)])
  const known = eventsKnown(row.life, procedure.workflow)
  const canSupply = known.includes('supply')
  const asked = events.findLast(({ event }) => event.kind === 'ask-supplement')?.event
  return {
    ...summaryOf(row, { procedure, person, isRated: rating !== undefined, now }),
    revision: row.revision,
    channel: row.channel,
    reception: office(row.reception_office),
    definition: procedure,
    answers: row.answers,
    sources: row.sources,
    papers: papers.map(paperOut),
    fee: feeOfRow(row, procedure),
    phone: row.phone,
    timeline: events.map((one) => timelineEntry(one, procedure, office)),
    holders: tasks.map((one) => ({ office: office(one.office), work: workName(one, procedure), until: sessionFrom(one) })),
    faults: canSupply && asked?.kind === 'ask-supplement' ? [...asked.faults] : [],
    documents: documents.map((one) => ({ id: one.id, form: one.form, at: one.at.toISOString(), hasFile: one.blob_hash !== null || one.form !== 'result', isSigned: one.signed })),
    canWithdraw: row.code !== null && known.includes('withdraw'),
    canSupply,
    canRate: row.phase === 'returned' && rating === undefined,
    rating: rating ? { score: rating.score, text: rating.text } : null,
    complaints: complaints.map((one) => ({ id: one.id, text: one.text, at: one.at.toISOString(), answer: one.answer, answeredAt: one.answered_at?.toISOString() ?? null })),
  }
}

async function partsOf(db: Kysely<DossierDatabase>, { id, procedure_code, procedure_version }: Selectable<DossiersTable>) {
  const procedure = await procedureOf(db, { code: procedure_code, version: procedure_version })
  const events = await db.selectFrom('dossier.events').selectAll().where('dossier_id', '=', id).orderBy('seq').limit(PARTS_MAX).execute()
  const tasks = await db.selectFrom('dossier.tasks').selectAll().where('dossier_id', '=', id).where('done_at', 'is', null).orderBy('id').limit(PARTS_MAX).execute()
  const papers = await db.selectFrom('dossier.papers').selectAll().where('dossier_id', '=', id).orderBy('id').limit(PARTS_MAX).execute()
  const documents = await db.selectFrom('dossier.documents').selectAll().where('dossier_id', '=', id).orderBy('id').limit(PARTS_MAX).execute()
  const rating = await db.selectFrom('dossier.ratings').selectAll().where('dossier_id', '=', id).executeTakeFirst()
  const complaints = await db.selectFrom('dossier.complaints').selectAll().where('dossier_id', '=', id).orderBy('id').limit(PARTS_MAX).execute()
  return { procedure, events, tasks, papers, documents, rating, complaints }
}

function timelineEntry({ seq, at, event, office, actor_name, note }: EventRow, procedure: Procedure, officeName: (code: string) => Text): TimelineEntry {
  return {
    seq,
    at: at.toISOString(),
    kind: event.kind,
    office: office === null ? null : officeName(office),
    actorName: office === null ? null : actor_name,
    work: 'task' in event ? workName({ kind: 'task', task: event.task }, procedure) : null,
    faults: 'faults' in event ? [...event.faults] : [],
    reason: reasonOf(event) ?? note,
  }
}

/** What is told of a step besides: a no's reason. Why agencies send back among themselves is theirs. */
function reasonOf(event: DossierEvent): string | null {
  return event.kind === 'reject' ? event.reason : null
}
