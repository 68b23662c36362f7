import type { Procedure } from '@mc/dossier'
import type { Kysely } from 'kysely'
import type { DossierDatabase } from '../dossier-database.ts'

/** The version of a procedure that a dossier began with. */
export async function procedureOf(db: Kysely<DossierDatabase>, { code, version }: { code: string; version: number }): Promise<Procedure> {
  const { document } = await db.selectFrom('dossier.procedures').select('document').where('code', '=', code).where('version', '=', version).executeTakeFirstOrThrow()
  return document
}
