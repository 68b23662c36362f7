import type { DossierEvent } from '@mc/dossier'
import type { Transaction } from 'kysely'
import type { DocumentForm, DossierDatabase, StoredFee } from '../dossier-database.ts'
import type { Actor, Moved } from './move.ts'

/**
 * Writes down the form that a step asks for: who, what, when. The paper itself is drawn from it.
 * @source Circular 03/2025/TT-VPCP, forms 01 to 05
 */
export async function writeForm(trx: Transaction<DossierDatabase>, { moved, event, actor, now }: { moved: Moved; event: DossierEvent; actor: Actor; now: Date }): Promise<void> {
  const form = formOf(event, moved)
  if (form === null) return
  const { dossier, due } = moved
  await trx
    .insertInto('dossier.documents')
    .values({ dossier_id: dossier.id, citizen_id: dossier.citizen_id, form: form.form, data: JSON.stringify({ ...form.data, by: actor.name, office: actor.office, due }), blob_hash: null, at: now })
    .execute()
}

/** The form that a step makes, and what it says; null when it makes none. */
export function formOf(event: DossierEvent, { dossier, life }: { dossier: { fee: StoredFee; fee_state: string }; life: Moved['life'] }): { form: DocumentForm; data: Record<string, unknown> } | null {
  switch (event.kind) {
    case 'accept':
      return { form: 'receipt', data: { fee: dossier.fee, feeState: dossier.fee_state } }
    case 'ask-supplement':
      return { form: 'supplement', data: { faults: event.faults } }
    case 'refuse':
      return { form: 'refusal', data: { faults: event.faults } }
    case 'withdraw':
      // What was never received has nothing that stops.
      return life.startedAt === null ? null : { form: 'stop', data: { reason: 'withdrawn' } }
    case 'sign':
      return { form: 'result', data: { decision: life.decision } }
    default:
      return null
  }
}
