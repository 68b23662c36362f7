import type { DossierMoved } from '@mc/dossier-store'
import { notify, type EventHandler } from '@mc/server-kit'
import type { ProceduresDatabase } from '../database.ts'
import { stepNotice } from './step-notice.ts'

/**
 * The event `procedures.dossier-moved`: tells the applicant, and whoever wrote for them, of the steps that ask something of them or
 * give them something. A handler runs once for an event, and each notice has a key besides: told once though the process dies between.
 */
export const tellOfStep: EventHandler<ProceduresDatabase> = async (event, { trx }) => {
  const moved = event.payload as DossierMoved
  const words = stepNotice(moved)
  if (words === null) return
  const row = await trx.selectFrom('dossier.dossiers').select('channel').where('id', '=', moved.dossierId).executeTakeFirst()
  // At a counter an officer wrote it: they are not told.
  const people = new Set([moved.citizenId, ...(row?.channel === 'online' ? [moved.filedBy] : [])])
  for (const citizenId of people) {
    await notify(trx, { citizenId, kind: 'dossier', ...words, href: `/procedures/mine/${moved.dossierId}`, onceKey: `dossier:${event.id}:${citizenId}` })
  }
}
