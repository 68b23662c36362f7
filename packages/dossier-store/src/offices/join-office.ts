import { foldVietnamese } from '@mc/names'
import type { Selectable, Transaction } from 'kysely'
import type { DossierDatabase, DossiersTable } from '../dossier-database.ts'

/** Lets an office open a dossier from now on, and find it. Nothing when it may already. */
export async function joinOffice(
  trx: Transaction<DossierDatabase>,
  { dossier, office }: { dossier: Pick<Selectable<DossiersTable>, 'id' | 'code' | 'citizen_id' | 'citizen_name'>; office: string },
): Promise<void> {
  if (dossier.code === null) return
  await trx
    .insertInto('dossier.office_dossiers')
    .values({ office, dossier_id: dossier.id, citizen_id: dossier.citizen_id, code: dossier.code, ...searchKeys(dossier.citizen_name) })
    .onConflict((conflict) => conflict.columns(['dossier_id', 'office']).doNothing())
    .execute()
}

/** A name as it is searched: folded as it is written, and given name first. */
export function searchKeys(name: string): { name_key: string; given_key: string } {
  const key = foldVietnamese(name)
  return { name_key: key, given_key: key.split(' ').toReversed().join(' ') }
}
