import { publish } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import type { DossierDatabase } from '../dossier-database.ts'
import { DossierChanged } from '../move/dossier-changed.error.ts'
import { lockDossier } from '../move/lock-dossier.query.ts'
import { move, type Actor, type Moved } from '../move/move.ts'
import { procedureOf } from '../procedures/procedure-of.query.ts'
import { feeAsked } from './fee-asked.event.ts'
import { NotReady } from './not-ready.error.ts'
import { readinessOf } from './readiness.ts'

/** A sending. `paidInCash`: a counter took the fee. */
export type Sending = { dossierId: string; revision: number; actor: Actor; now: Date; paidInCash?: boolean }

/**
 * Sends a draft: its code, its fee, its place in reception's queue. One that was sent already is given back as it is, so that a
 * press whose answer got lost shows the first dossier (OP27).
 * @throws DossierMissing, DossierChanged, NotReady, DayBookFull
 */
export async function sendDossier(trx: Transaction<DossierDatabase>, sending: Sending): Promise<Pick<Moved, 'dossier' | 'procedure'>> {
  const row = await lockDossier(trx, sending.dossierId)
  const procedure = await procedureOf(trx, { code: row.procedure_code, version: row.procedure_version })
  if (row.code !== null) return { dossier: row, procedure }
  if (row.revision !== sending.revision) throw new DossierChanged()
  const files = await trx.selectFrom('dossier.papers').select('paper').where('dossier_id', '=', row.id).execute()
  const { faults, missingPapers, needsPhone, fee, answers } = readinessOf(procedure, { answers: row.answers, papers: files.map(({ paper }) => paper), phone: row.phone, channel: row.channel })
  if (faults.length + missingPapers.length > 0 || needsPhone) throw new NotReady({ answers: faults.length, papers: missingPapers.length, phone: needsPhone ? 1 : 0 })

  const hasFee = fee.totalDong !== '0'
  const feeState = !hasFee ? 'none' : sending.paidInCash ? 'paid' : 'asked'
  await trx
    .updateTable('dossier.dossiers')
    .set({ answers: JSON.stringify(answers), fee: JSON.stringify(fee), fee_dong: BigInt(fee.totalDong), fee_state: feeState, fee_way: feeState === 'paid' ? 'cash' : null })
    .where('id', '=', row.id)
    .execute()
  const moved = await move(trx, { dossierId: row.id, revision: row.revision, event: { kind: 'submit' }, actor: sending.actor, now: sending.now })
  if (feeState === 'asked') await publish(trx, feeAsked(moved))
  return moved
}
