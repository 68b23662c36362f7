import { sql, type Kysely } from 'kysely'
import type { DossierDatabase } from '../dossier-database.ts'
import { OfficeMissing } from './office-missing.error.ts'

/** An office, and what its dossiers are numbered under when it receives any. */
export type Office = { code: string; agencyCode: string | null }

/**
 * The office that an agency of a document is, for a commune: the commune's own, else the province's.
 * @throws OfficeMissing
 */
export async function officeOf(db: Kysely<DossierDatabase>, { agency, communeCode }: { agency: string; communeCode: string }): Promise<Office> {
  const row = await db
    .selectFrom('dossier.agency_offices')
    .select(['organisation_code', 'agency_code'])
    .where('agency', '=', agency)
    .where((row) => row.or([row('commune_code', '=', communeCode), row('commune_code', 'is', null)]))
    .orderBy(sql`commune_code nulls last`)
    .executeTakeFirst()
  if (!row) throw new OfficeMissing({ agency })
  return { code: row.organisation_code, agencyCode: row.agency_code }
}

/** What an office's dossiers are numbered under; null for an office that receives none. */
export async function agencyCodeOf(db: Kysely<DossierDatabase>, office: string): Promise<string | null> {
  const row = await db.selectFrom('dossier.agency_offices').select('agency_code').where('organisation_code', '=', office).where('agency_code', 'is not', null).executeTakeFirst()
  return row?.agency_code ?? null
}
