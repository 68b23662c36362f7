import type { DossierDatabase, DossiersTable } from '@mc/dossier-store'
import { foldVietnamese } from '@mc/names'
import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely'

/** Dossiers found at a time. */
const FOUND_MAX = 20

/** Sorts after every letter that a folded name has. */
const LAST_LETTER = '\u{10FFFF}'

/** What is looked for, and in whose dossiers. */
export type Search = { offices: readonly string[]; query: string; citizenId: string | null }

/**
 * Dossiers of some offices. A code is met from its beginning; a name from its beginning as it is written (`nguyen van h`) or as
 * people say it, given name first (`hung`). Every way goes along an index and stops after a page: a search costs the same among ten
 * thousand dossiers and a million.
 */
export async function findDossiers(db: Kysely<DossierDatabase>, { offices, query, citizenId }: Search): Promise<Selectable<DossiersTable>[]> {
  const folded = foldVietnamese(query)
  if (folded === '') return []
  const code = query.trim().toUpperCase()
  const ways: RawBuilder<{ dossier_id: string }>[] =
    citizenId !== null
      ? [sql`select dossier_id from dossier.office_dossiers part where part.citizen_id = ${citizenId} and part.office = any(${offices}::text[]) order by dossier_id desc limit ${FOUND_MAX}`]
      : /\d/.test(code)
        ? [alongIndex('code', code, offices)]
        : [alongIndex('name_key', folded, offices), alongIndex('given_key', folded, offices)]
  const found = await Promise.all(ways.map(async (way) => (await way.execute(db)).rows.map((row) => row.dossier_id)))
  const ids = [...new Set(found.flat())].slice(0, FOUND_MAX)
  if (ids.length === 0) return []
  return db.selectFrom('dossier.dossiers').selectAll().where('id', '=', sql<string>`any(${ids}::uuid[])`).orderBy('id', 'desc').execute()
}

function alongIndex(column: 'code' | 'name_key' | 'given_key', from: string, offices: readonly string[]): RawBuilder<{ dossier_id: string }> {
  const key = sql.ref(`part.${column}`)
  return sql`
    select found.dossier_id from unnest(${offices}::text[]) as mine (office)
    cross join lateral (
      select part.dossier_id from dossier.office_dossiers part
      where part.office = mine.office and ${key} >= ${from} and ${key} < ${from + LAST_LETTER}
      order by ${key} limit ${FOUND_MAX}
    ) found limit ${FOUND_MAX}`
}
