import { platformTables } from '@mc/server-kit'
import type { QueryExecutorProvider } from 'kysely'
import type { Text } from '../../model/dossiers/phase.ts'

/** Names of offices by their codes. One that is gone keeps its code as its name. */
export async function officeNames(db: QueryExecutorProvider, codes: Iterable<string | null>): Promise<(code: string) => Text> {
  const wanted = [...new Set([...codes].filter((code) => code !== null))]
  const rows = wanted.length === 0 ? [] : await platformTables(db).selectFrom('platform.organisations').select(['code', 'name_vi', 'name_en']).where('code', 'in', wanted).execute()
  const names = new Map(rows.map((row) => [row.code, { vi: row.name_vi, en: row.name_en }]))
  return (code) => names.get(code) ?? { vi: code, en: code }
}
