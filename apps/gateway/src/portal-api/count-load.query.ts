import { loadTimeClass, LOAD_TIME_CLASSES } from '@mc/release'
import type { PlatformDatabase } from '@mc/server-kit'
import { sql, type Kysely } from 'kysely'

/** One load of a release in a browser. */
export type CountedLoad = { moduleId: string; version: string; outcome: 'loaded' | 'failed'; ms: number; now: Date }

/** Counts a load into its minute. A release that the registry does not know is not counted: anybody may send reports. */
export async function countLoad(db: Kysely<PlatformDatabase>, { moduleId, version, outcome, ms, now }: CountedLoad): Promise<void> {
  const isLoaded = outcome === 'loaded'
  const times = Array.from({ length: LOAD_TIME_CLASSES }, (_, index) => (isLoaded && index === loadTimeClass(ms) ? 1 : 0))
  await sql`
    insert into platform.release_measures as held (module, version, minute, loads, failures, load_times)
    select module, version, date_trunc('minute', ${now}::timestamptz), 1, ${isLoaded ? 0 : 1}, ${times}::integer[]
      from platform.releases where module = ${moduleId} and version = ${version}
    on conflict (module, version, minute) do update set
      loads = held.loads + 1,
      failures = held.failures + excluded.failures,
      load_times = (select array_agg(a + b order by n) from unnest(held.load_times, excluded.load_times) with ordinality as both_times(a, b, n))
  `.execute(db)
}
