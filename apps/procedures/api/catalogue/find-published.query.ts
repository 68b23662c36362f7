import { type DossierDatabase, publishedProcedures } from '@mc/dossier-store'
import type { Kysely } from 'kysely'
import type { ProcedureSummary } from '../../model/catalogue/procedure-summary.ts'

/** The procedures that one may apply for on a day. */
export async function findPublished(db: Kysely<DossierDatabase>, today: string): Promise<ProcedureSummary[]> {
  return (await publishedProcedures(db, today)).map(({ code, version, sector, name, purpose, level, service, methods, limit, isModelData }) => ({
    code, version, sector, name, purpose, level, service, methods, limit, isModelData,
  }))
}
