import { NEW_LIFE, type Procedure } from '@mc/dossier'
import type { Selectable, Transaction } from 'kysely'
import type { DossierDatabase, DossiersTable } from '../dossier-database.ts'
import { TooManyDrafts } from './too-many-drafts.error.ts'

/** Drafts that one person may have open as their writer: a forgotten script must not fill the table. */
export const DRAFTS_MAX = 30

/** Whom a dossier is for and by whom, under which procedure, and where it will be received. */
export type NewDraft = {
  citizen: { citizenId: string; name: string; communeCode: string; phone: string | null }
  filedBy: string
  applicantKind: DossiersTable['applicant_kind']
  procedure: Procedure
  channel: DossiersTable['channel']
  receptionOffice: string
  now: Date
}

/**
 * Begins a dossier under the version of the procedure that it is given, for good.
 * @throws TooManyDrafts
 */
export async function openDraft(trx: Transaction<DossierDatabase>, draft: NewDraft): Promise<Selectable<DossiersTable>> {
  const { citizen, procedure, now } = draft
  const { open } = await trx.selectFrom('dossier.dossiers').select((row) => row.fn.countAll<bigint>().as('open')).where('filed_by', '=', draft.filedBy).where('phase', '=', 'draft').executeTakeFirstOrThrow()
  if (open >= BigInt(DRAFTS_MAX)) throw new TooManyDrafts({ max: DRAFTS_MAX })
  return trx
    .insertInto('dossier.dossiers')
    .values({
      code: null,
      citizen_id: citizen.citizenId,
      citizen_name: citizen.name,
      filed_by: draft.filedBy,
      applicant_kind: draft.applicantKind,
      procedure_code: procedure.code,
      procedure_version: procedure.version,
      channel: draft.channel,
      commune_code: citizen.communeCode,
      reception_office: draft.receptionOffice,
      phone: citizen.phone,
      answers: '{}',
      sources: '{}',
      life: JSON.stringify(NEW_LIFE),
      due_on: null,
      due_half: null,
      fee_way: null,
      created_at: now,
      changed_at: now,
      sent_at: null,
      received_at: null,
      ended_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}
