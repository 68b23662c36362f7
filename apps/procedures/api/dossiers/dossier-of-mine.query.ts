import { DossierMissing, type DossiersTable } from '@mc/dossier-store'
import type { Selectable } from 'kysely'
import type { SignedInContext } from '../kit.ts'
import { peopleIActFor, type ActedFor } from './people-i-act-for.ts'

/**
 * A dossier of the viewer or of somebody in their care, with the door to its rows.
 * @throws DossierMissing when it is nobody's of these
 */
export async function dossierOfMine(ctx: SignedInContext, dossierId: string): Promise<{ row: Selectable<DossiersTable>; person: ActedFor }> {
  for (const person of await peopleIActFor(ctx)) {
    const row = await person.door.db.selectFrom('dossier.dossiers').selectAll().where('id', '=', dossierId).where('citizen_id', '=', person.citizenId).executeTakeFirst()
    if (row) return { row, person }
  }
  throw new DossierMissing()
}
