import type { Db } from '@mc/db'
import type { PartState, StatusReport } from '@mc/module-kit'
import { loadTimeWithin } from '@mc/release/load-times'
import { PLATFORM_SCOPE, type Clock, type PlatformDatabase } from '@mc/server-kit'
import { sql } from 'kysely'
import type { Snapshot } from '../registry/snapshot.ts'
import type { AnswerCounts } from './answer-counts.ts'
import { stateOf, worstOf } from './part-state.ts'
import type { PartyProbes } from './party-probes.ts'
import { plannedWorks } from './works.ts'

/** Browsers' reports of the last quarter of an hour say how modules load now. */
const WINDOW = sql`interval '15 minutes'`
/** Half of the loads took longer: people would call it slow. */
const SLOW_LOAD_MS = 4_000

/** On what a status stands. */
export type StatusParts = { db: Db<PlatformDatabase>; clock: Clock; answers: AnswerCounts; probes: PartyProbes; modules: () => Snapshot['modules'] }

/**
 * How every part does now, by real use and by asking the outside parties; what is not known is said to be so.
 * @param how.mayLag the announcements may be some seconds old: for whoever cannot have made one
 */
export async function statusOfPortal({ db, clock, answers, probes, modules }: StatusParts, { mayLag }: { mayLag: boolean } = { mayLag: false }): Promise<StatusReport> {
  // A page that tells of trouble must come when the database is the trouble.
  const [loads, works] = await Promise.all([loadStates(db, clock).catch(() => new Map<string, PartState>()), plannedWorks({ db, clock, mayLag }).catch(() => [])])
  const parts = modules().map((one) => {
    const { id, title } = one.stable.manifest
    const state = one.stable.isStopped ? 'down' : worstOf([stateOf(answers.of(id)), loads.get(id) ?? 'unknown'])
    return { id, kind: 'module' as const, title, state }
  })
  return { at: clock.now().toISOString(), parts: [...parts, ...probes.statuses()], works }
}

async function loadStates(db: Db<PlatformDatabase>, clock: Clock): Promise<Map<string, PartState>> {
  const rows = await db
    .mayLag(PLATFORM_SCOPE)
    .selectFrom('platform.release_measures')
    .select(['module', 'loads', 'failures', 'load_times'])
    .where('minute', '>', sql<Date>`${clock.now()}::timestamptz - ${WINDOW}`)
    .execute()
  const ids = [...new Set(rows.map((row) => row.module))]
  return new Map(
    ids.map((id) => {
      const own = rows.filter((row) => row.module === id)
      const sum = (of: (row: (typeof own)[number]) => number) => own.reduce((total, row) => total + of(row), 0)
      const classes = own[0]?.load_times.map((_, place) => sum((row) => row.load_times[place] ?? 0)) ?? []
      const isSlow = (loadTimeWithin(classes, 0.5) ?? 0) > SLOW_LOAD_MS
      const tries = sum((row) => row.loads)
      return [id, stateOf({ tries, failed: sum((row) => row.failures), slow: isSlow ? tries : 0 })]
    }),
  )
}
