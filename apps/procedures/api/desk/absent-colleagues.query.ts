import type { DossierDatabase } from '@mc/dossier-store'
import type { Kysely } from 'kysely'

/** Whom the viewer stands in for on a day (X21): what is given to them counts as the viewer's own. */
export async function absentColleagues(db: Kysely<DossierDatabase>, { personId, today }: { personId: string; today: string }): Promise<string[]> {
  const rows = await db
    .selectFrom('dossier.stand_ins')
    .select('absent_id')
    .where('stand_in_id', '=', personId)
    .where('from_on', '<=', today)
    .where('to_on', '>=', today)
    .where('ended_at', 'is', null)
    .execute()
  return rows.map((row) => row.absent_id)
}
