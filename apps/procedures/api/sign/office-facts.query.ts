import { COMMUNES, platformTables } from '@mc/server-kit'
import type { QueryExecutorProvider } from 'kysely'
import { readEnv } from '../env.ts'

/** An office as its documents name it. */
export type OfficeFacts = { code: string; name: string; kind: string; superior: string | null; place: string }

/** Offices of the province itself, which its committee is above. */
const UNDER_THE_COMMITTEE = new Set(['department'])
/** Offices of a commune, whose documents are made there. */
const OF_A_COMMUNE = new Set(['committee', 'police', 'one-stop', 'secondary-school', 'primary-school', 'health-station'])

/** What a document's heading says of an office. @throws Error when there is no such office */
export async function officeFacts(db: QueryExecutorProvider, code: string): Promise<OfficeFacts> {
  const row = await platformTables(db).selectFrom('platform.organisations').select(['code', 'name_vi', 'kind', 'commune_code']).where('code', '=', code).executeTakeFirst()
  if (!row) throw new Error(`There is no office "${code}".`)
  const { province } = readEnv()
  const commune = OF_A_COMMUNE.has(row.kind) && code.endsWith(`-${row.commune_code}`) ? COMMUNES.find((one) => one.code === row.commune_code) : undefined
  return { code, name: row.name_vi, kind: row.kind, superior: UNDER_THE_COMMITTEE.has(row.kind) ? `Ủy ban nhân dân tỉnh ${province}` : null, place: commune?.name ?? province }
}
