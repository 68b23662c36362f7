import type { DossierDatabase, DossiersTable } from '@mc/dossier-store'
import type { Procedure } from '@mc/dossier'
import type { Selectable, Transaction } from 'kysely'

/** What an officer has begun for a person under a procedure at the counter and not handed in yet; undefined when nothing. */
export function begunAtCounter(trx: Transaction<DossierDatabase>, of: { officerId: string; citizenId: string; office: string; procedure: Procedure }): Promise<Selectable<DossiersTable> | undefined> {
  return trx
    .selectFrom('dossier.dossiers')
    .selectAll()
    .where('filed_by', '=', of.officerId)
    .where('citizen_id', '=', of.citizenId)
    .where('procedure_code', '=', of.procedure.code)
    .where('procedure_version', '=', of.procedure.version)
    .where('reception_office', '=', of.office)
    .where('channel', '=', 'counter')
    .where('phase', '=', 'draft')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}
