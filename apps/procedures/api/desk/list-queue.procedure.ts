import { procedureOf, sessionFrom, type DossierDatabase } from '@mc/dossier-store'
import type { Procedure } from '@mc/dossier'
import { recordAccess } from '@mc/server-kit'
import type { Kysely } from 'kysely'
import { QUEUE_MAX, QueueInput, QueuePage } from '../../model/desk/queue.ts'
import { officeNames } from '../dossiers/office-names.query.ts'
import { workName } from '../dossiers/work-name.ts'
import { procedureFor } from '../kit.ts'
import { absentColleagues } from './absent-colleagues.query.ts'
import { nearness } from './colour-of.ts'
import { dueCounts } from './due-counts.query.ts'
import { myPlaces } from './my-places.ts'
import { queueOf, type QueuedWork } from './queue.query.ts'

/** The open work of the viewer's offices, nearest deadline first. */
export const listQueue = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .input(QueueInput)
  .output(QueuePage)
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const now = ctx.clock.now()
      const { personId } = ctx.viewer
      const places = myPlaces(ctx.viewer)
      const mineIds = [personId, ...(await absentColleagues(trx, { personId, today: ctx.clock.today() }))]
      const dues = input.colour === undefined ? null : (await dueCounts(trx, { places, mineIds })).filter((row) => nearness(row, now).colour === input.colour)
      const found = dues?.length === 0 ? [] : await queueOf(trx, { places, input, mineIds, dues })
      const page = found.slice(0, QUEUE_MAX)
      const look = { resource: 'procedures.dossier', kind: 'list', reason: 'procedures.access.queue' } as const
      await recordAccess(trx, [...new Set(page.map((row) => row.citizen_id))].map((citizenId) => ({ citizenId, ...look })))
      const office = await officeNames(trx, page.map((row) => row.office))
      const procedures = await proceduresOf(trx, page)
      const rows = page.map((row) => {
        const procedure = procedures(row)
        return {
          taskId: row.id,
          dossierId: row.dossier_id,
          revision: row.revision,
          code: row.code,
          procedure: { code: procedure.code, name: procedure.name },
          applicantName: row.citizen_name,
          kind: row.kind,
          work: workName(row, procedure),
          office: { code: row.office, name: office(row.office) },
          phase: row.phase,
          hold: row.life.hold?.reason ?? null,
          due: sessionFrom(row),
          ...nearness(row, now),
          dossierDue: sessionFrom({ due_on: row.dossier_due_on, due_half: row.dossier_due_half }),
          channel: row.channel,
          sentAt: row.sent_at.toISOString(),
          feeState: row.fee_state,
          assignee: row.assigned_to === null ? null : { personId: row.assigned_to, name: row.assigned_name ?? '', isMe: row.assigned_to === personId },
        }
      })
      return { rows, hasMore: found.length > QUEUE_MAX }
    }),
  )

/** Each version is read once, however many rows are of it. */
async function proceduresOf(db: Kysely<DossierDatabase>, rows: readonly QueuedWork[]): Promise<(row: QueuedWork) => Procedure> {
  const keyOf = (row: QueuedWork) => `${row.procedure_code} ${row.procedure_version}`
  const known = new Map<string, Procedure>()
  for (const row of rows) {
    if (!known.has(keyOf(row))) known.set(keyOf(row), await procedureOf(db, { code: row.procedure_code, version: row.procedure_version }))
  }
  return (row) => known.get(keyOf(row))!
}
