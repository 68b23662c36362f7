import { notifyLive } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import type { DossierDatabase } from '../dossier-database.ts'
import { dossierTopic, deskTopic } from '../move/dossier-moved.event.ts'
import { sessionFrom } from '../move/local-time.ts'
import { lockDossier } from '../move/lock-dossier.query.ts'
import { move } from '../move/move.ts'
import { procedureOf } from '../procedures/procedure-of.query.ts'
import { syncWork } from '../work/sync-work.ts'

/** Notes that a fee is paid, once. Reception sees a dossier that waited for it; one that was put on hold for it goes on. */
export async function markFeePaid(trx: Transaction<DossierDatabase>, { dossierId, way, now }: { dossierId: string; way: 'online' | 'cash'; now: Date }): Promise<void> {
  const row = await lockDossier(trx, dossierId)
  if (row.fee_state !== 'asked') return
  const dossier = await trx
    .updateTable('dossier.dossiers')
    .set({ fee_state: 'paid', fee_way: way, revision: row.revision + 1, changed_at: now })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  if (row.life.hold?.reason === 'fee') {
    await move(trx, { dossierId, revision: null, event: { kind: 'resume' }, actor: { personId: row.citizen_id, name: row.citizen_name, office: null, role: 'citizen' }, now })
    return
  }
  const procedure = await procedureOf(trx, { code: row.procedure_code, version: row.procedure_version })
  const offices = await syncWork(trx, { dossier, life: dossier.life, procedure, due: sessionFrom(dossier), doneBy: row.citizen_id, now })
  for (const topic of [dossierTopic(dossierId), ...offices.map(deskTopic)]) await notifyLive(trx, topic)
}
