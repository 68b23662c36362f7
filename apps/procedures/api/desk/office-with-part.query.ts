import type { DossierDatabase } from '@mc/dossier-store'
import type { Viewer } from '@mc/server-kit'
import { sql, type Kysely } from 'kysely'
import { myPlaces } from './my-places.ts'

/** The office of the viewer's that has or had part in a dossier; undefined when none: the dossier is not theirs to open. */
export function officeWithPart(db: Kysely<DossierDatabase>, { dossierId, viewer }: { dossierId: string; viewer: Viewer }): Promise<{ office: string; citizen_id: string } | undefined> {
  const offices = myPlaces(viewer).map(({ office }) => office)
  return db
    .selectFrom('dossier.office_dossiers')
    .select(['office', 'citizen_id'])
    .where('dossier_id', '=', dossierId)
    .where('office', '=', sql<string>`any(${offices}::text[])`)
    .executeTakeFirst()
}
