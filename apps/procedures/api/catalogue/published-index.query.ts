import type { Procedure } from '@mc/dossier'
import { procedureIndex, type ProcedureHit } from '@mc/dossier/search'
import { publishedProcedures, type DossierDatabase } from '@mc/dossier-store'
import type { Kysely } from 'kysely'

/** What can be searched: the procedures of a day, and the search over them. */
export type PublishedIndex = { procedures: ReadonlyMap<string, Procedure>; find: (query: string) => ProcedureHit[] }

/** The last index that was built: any gateway builds the same from the same documents. */
let kept: { of: string; index: PublishedIndex } | null = null

/** The search over the procedures in force on a day. Built anew only when one of them has another version. */
export async function publishedIndex(db: Kysely<DossierDatabase>, today: string): Promise<PublishedIndex> {
  const published = await publishedProcedures(db, today)
  const of = published.map(({ code, version }) => `${code} ${version}`).join('\n')
  if (kept?.of === of) return kept.index
  const index = { procedures: new Map(published.map((one) => [one.code as string, one])), find: procedureIndex(published) }
  kept = { of, index }
  return index
}
