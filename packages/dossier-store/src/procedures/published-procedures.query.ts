import type { Procedure } from '@mc/dossier'
import { sql, type Kysely } from 'kysely'
import type { DossierDatabase } from '../dossier-database.ts'

/** Procedures of one province in a list; the national list has some 6,300. */
const PROCEDURES_MAX = 500

/**
 * The version of each procedure that dossiers begin with on a day, in the order of their codes.
 * @param today local day, `yyyy-mm-dd`
 */
export async function publishedProcedures(db: Kysely<DossierDatabase>, today: string): Promise<Procedure[]> {
  const rows = await inForce(db, today).limit(PROCEDURES_MAX).execute()
  return rows.map(({ document }) => document)
}

/** The version of one procedure that dossiers begin with on a day; null when there is none. */
export async function procedureInForce(db: Kysely<DossierDatabase>, { code, today }: { code: string; today: string }): Promise<Procedure | null> {
  return (await inForce(db, today).where('code', '=', code).executeTakeFirst())?.document ?? null
}

function inForce(db: Kysely<DossierDatabase>, today: string) {
  return db
    .selectFrom('dossier.procedures')
    .distinctOn('code')
    .select('document')
    .where('state', '=', 'published')
    .where('effective_from', '<=', sql<string>`${today}::date`)
    .orderBy('code')
    .orderBy('effective_from', 'desc')
    .orderBy('version', 'desc')
}
