import type { DossierDatabase, FigureColumn } from '@mc/dossier-store'
import { sql, type Kysely } from 'kysely'
import type { FiguresBy } from '../../model/figures/figures.ts'
import type * as z from 'zod/mini'

/** Of which days, procedure, office or commune. */
export type FiguresOf = { fromOn: string; toOn: string; procedureCode?: string | undefined; office?: string | undefined; communeCode?: string | undefined }

/** Groups at a time: communes are 92, offices few more. */
const GROUPS_MAX = 500

const KEYS = {
  office: sql<string>`office`,
  commune: sql<string>`commune_code`,
  procedure: sql<string>`procedure_code`,
  month: sql<string>`to_char(day, 'YYYY-MM')`,
} as const satisfies Record<z.output<typeof FiguresBy>, unknown>

/** The counts of some days, by a key, most sent first; months in their order. */
export async function sumsBy(db: Kysely<DossierDatabase>, by: z.output<typeof FiguresBy>, of: FiguresOf): Promise<(Record<FigureColumn, number> & { key: string })[]> {
  const key = KEYS[by]
  const { rows } = await sql<Record<FigureColumn, number> & { key: string }>`
    select ${key} as key, sum(sent)::int as sent, sum(sent_online)::int as sent_online, sum(received)::int as received, sum(completed)::int as completed,
      sum(rejected)::int as rejected, sum(on_time)::int as on_time, sum(late)::int as late, sum(half_days)::int as half_days, sum(rated)::int as rated, sum(score)::int as score
    from dossier.figures
    where day between ${of.fromOn}::date and ${of.toOn}::date
      and (${of.procedureCode ?? null}::text is null or procedure_code = ${of.procedureCode ?? null})
      and (${of.office ?? null}::text is null or office = ${of.office ?? null})
      and (${of.communeCode ?? null}::text is null or commune_code = ${of.communeCode ?? null})
    group by 1 order by ${by === 'month' ? sql`1` : sql`sum(sent) desc, 1`} limit ${GROUPS_MAX}`.execute(db)
  return rows
}
