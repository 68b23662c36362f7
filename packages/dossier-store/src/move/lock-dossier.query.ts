import type { Selectable, Transaction } from 'kysely'
import type { DossierDatabase, DossiersTable } from '../dossier-database.ts'
import { DossierMissing } from './dossier-missing.error.ts'

/** Takes the lock of a dossier's row until the transaction ends. @throws DossierMissing when the scope sees none */
export async function lockDossier(trx: Transaction<DossierDatabase>, dossierId: string): Promise<Selectable<DossiersTable>> {
  const row = await trx.selectFrom('dossier.dossiers').selectAll().where('id', '=', dossierId).forUpdate().executeTakeFirst()
  if (!row) throw new DossierMissing()
  return row
}
