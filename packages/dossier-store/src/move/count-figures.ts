import { sql, type Transaction } from 'kysely'
import type { DossierDatabase, FigureColumn } from '../dossier-database.ts'

/** Which figures grow by how much. */
export type Growth = Partial<Record<FigureColumn, number>>

/** Adds to the published counts of a day. The last statement of a transaction: its row is what others wait for. */
export async function countFigures(
  trx: Transaction<DossierDatabase>,
  { day, procedureCode, office, communeCode }: { day: string; procedureCode: string; office: string; communeCode: string },
  growth: Growth,
): Promise<void> {
  const grown = Object.entries(growth).filter(([, by]) => by !== 0)
  if (grown.length === 0) return
  await trx
    .insertInto('dossier.figures')
    .values({ day, procedure_code: procedureCode, office, commune_code: communeCode, ...Object.fromEntries(grown) })
    .onConflict((conflict) =>
      conflict.columns(['day', 'procedure_code', 'office', 'commune_code']).doUpdateSet(Object.fromEntries(grown.map(([column, by]) => [column, sql`figures.${sql.ref(column)} + ${by}`]))),
    )
    .execute()
}
