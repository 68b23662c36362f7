import { PLATFORM_SCOPE } from '@mc/server-kit'
import { judgeCanary, type Measured } from '@mc/release'
import { sql } from 'kysely'
import { SYSTEM_ACTOR } from './actor.ts'
import { changeRegistry, type RegistryParts } from './change-registry.ts'
import { channelOf, endCanary } from './move-channels.ts'

/** Stable is measured over a day before the canary too: right after a release it would have no loads to compare with. */
const STABLE_BEFORE_MS = 24 * 3_600_000

/**
 * Ends every canary whose failures are significantly more frequent than stable's (`judgeCanary` has the rule). Safe to run
 * anywhere, at any time: a canary that ended meanwhile, or was replaced, is left alone.
 * @returns the modules whose canaries were ended
 */
export async function judgeCanaries(parts: RegistryParts): Promise<string[]> {
  const ways = await parts.db.as(PLATFORM_SCOPE).selectFrom('platform.channels').select(['module', 'channel', 'version', 'since']).execute()
  const ended: string[] = []
  for (const canary of ways.filter((way) => way.channel === 'canary')) {
    const stable = ways.find((way) => way.module === canary.module && way.channel === 'stable')
    const verdict = judgeCanary({
      canary: await measured(parts, { ...canary, from: canary.since }),
      stable: stable ? await measured(parts, { ...stable, from: new Date(canary.since.getTime() - STABLE_BEFORE_MS) }) : { loads: 0, failures: 0 },
    })
    if (verdict.isBad && (await takeBack(parts, canary, verdict))) ended.push(canary.module)
  }
  return ended
}

function takeBack(parts: RegistryParts, { module, version }: { module: string; version: string }, verdict: ReturnType<typeof judgeCanary>): Promise<boolean> {
  return changeRegistry(parts, async (change) => {
    if ((await channelOf(change, module, 'canary'))?.version !== version) return false
    const { canary, stable, chance } = verdict
    const reason = `${canary.failures}/${canary.loads} ≫ ${stable.failures}/${stable.loads}`
    await endCanary(change, { actor: SYSTEM_ACTOR, module, reason, action: 'auto-roll-back', detail: { canary, stable, chance } })
    return true
  })
}

/** Loads since the minute in which `from` lies. */
async function measured({ db }: RegistryParts, of: { module: string; version: string; from: Date }): Promise<Measured> {
  const row = await db
    .as(PLATFORM_SCOPE)
    .selectFrom('platform.release_measures')
    .select([sql<number>`coalesce(sum(loads), 0)::int`.as('loads'), sql<number>`coalesce(sum(failures), 0)::int`.as('failures')])
    .where('module', '=', of.module)
    .where('version', '=', of.version)
    .where('minute', '>=', sql<Date>`date_trunc('minute', ${of.from}::timestamptz)`)
    .executeTakeFirstOrThrow()
  return row
}
