import type { Fault } from '@mc/dossier'
import { sql, type Kysely } from 'kysely'
import type { DossierDatabase } from '../dossier-database.ts'

/** What an applicant was asked for more last, and when; null for a dossier that was never asked. */
export async function lastAsked(db: Kysely<DossierDatabase>, dossierId: string): Promise<{ faults: readonly Fault[]; at: Date } | null> {
  const row = await db
    .selectFrom('dossier.events')
    .select(['event', 'at'])
    .where('dossier_id', '=', dossierId)
    .where(sql<string>`event ->> 'kind'`, '=', 'ask-supplement')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.event.kind === 'ask-supplement' ? { faults: row.event.faults, at: row.at } : null
}
