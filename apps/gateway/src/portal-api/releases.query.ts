import type { Db } from '@mc/db'
import { SERVED_CONTRACTS, type ModuleManifest } from '@mc/module-kit'
import { promiseOf } from '@mc/release/contract-promise'
import { LOAD_TIME_LIMITS_MS, loadTimeWithin } from '@mc/release/load-times'
import { PLATFORM_SCOPE, type PlatformDatabase } from '@mc/server-kit'
import { sql, type Kysely } from 'kysely'
import { listTokens } from '../registry/keys-and-tokens.ts'
import type { ModuleRights } from '../registry/module-rights.ts'
import { ModuleUnknown } from '../registry/registry-refusals.error.ts'
import { rulesFor } from '../registry/release-builds.ts'
import { teamsOf } from '../registry/teams.ts'
import type { ListedModule, ListedRelease, ModuleDetail } from './releases.schemas.ts'

/** Releases, entries of the audit and failures on a page of the console. */
const RELEASES_MAX = 50
const EVENTS_MAX = 50
const FAILURES_MAX = 20

type Tables = Kysely<PlatformDatabase>
/** A module, and what the caller may do to each. */
type Asked = { module: string; rights: (module: string) => ModuleRights; now: Date }

/** Every module of the registry with where its channels point. */
export async function listModules(db: Db<PlatformDatabase>, rights: Asked['rights']): Promise<ListedModule[]> {
  const modules = await db.as(PLATFORM_SCOPE).selectFrom('platform.modules').select('id').orderBy('id').execute()
  return Promise.all(modules.map(({ id }) => listModule(db, { module: id, rights })))
}

/**
 * All about one module: releases newest first, the audit, keys and failures.
 * @throws ModuleUnknown
 */
export async function findModuleDetail(db: Db<PlatformDatabase>, of: Asked): Promise<ModuleDetail> {
  const tables = db.as(PLATFORM_SCOPE)
  const { releases: _, lastReleasedAt: __, ...module } = await listModule(db, of)
  const { id } = module
  const [rows, measures, events, keys, tokens, failures, known] = await Promise.all([
    tables.selectFrom('platform.releases').selectAll().where('module', '=', id).orderBy('released_at', 'desc').limit(RELEASES_MAX).execute(),
    measuresOf(tables, id),
    tables.selectFrom('platform.release_events').selectAll().where('module', '=', id).orderBy('id', 'desc').limit(EVENTS_MAX).execute(),
    tables.selectFrom('platform.team_keys').selectAll().where('module', '=', id).orderBy('created_at', 'desc').execute(),
    module.may.revokeKeys ? listTokens({ db }, id) : [],
    tables.selectFrom('platform.client_reports').selectAll().where('module', '=', id).orderBy('at', 'desc').limit(FAILURES_MAX).execute(),
    tables.selectFrom('platform.modules').select(['permissions', 'budget_bytes']).where('id', '=', id).executeTakeFirst(),
  ])
  return {
    ...module,
    budgetBytes: rulesFor(known).budgetBytes,
    releases: rows.map((row): ListedRelease => {
      const { files } = row.manifest as ModuleManifest
      const served = SERVED_CONTRACTS.find((one) => one.version === row.contract)
      const promise = served ? promiseOf(served) : null
      return {
        version: row.version,
        releasedAt: row.released_at.toISOString(),
        releasedBy: row.released_by,
        source: row.source,
        commit: row.commit,
        keyId: row.key_id,
        contract: row.contract,
        promise: promise && { until: promise.until, untilVersion: promise.untilVersion },
        bytesFirstLoad: row.bytes_first_load,
        bytesAll: files.reduce((sum, file) => sum + file.bytes, 0),
        files: files.length,
        stopped: stoppedOf(row),
        measured: measures.get(row.version) ?? { loads: 0, failures: 0, medianMs: null, slowMs: null },
      }
    }),
    events: events.map((row) => ({ id: row.id.toString(), at: row.at.toISOString(), actor: row.actor_name, action: row.action, version: row.version, channel: row.channel, reason: row.reason })),
    keys: keys.map((row) => ({ keyId: row.key_id, holder: row.holder, createdAt: row.created_at.toISOString(), revokedAt: row.revoked_at?.toISOString() ?? null })),
    tokens: tokens.map(({ module: __, ...token }) => ({ ...token, createdAt: token.createdAt.toISOString(), expiresAt: token.expiresAt.toISOString(), isOver: token.expiresAt <= of.now, revokedAt: token.revokedAt?.toISOString() ?? null })),
    failures: failures.map((row) => ({ id: row.id, at: row.at.toISOString(), version: row.version, stage: row.kind, detail: row.detail })),
  }
}

/** The files that the manifests of two releases list. @throws ModuleUnknown when one is not there */
export async function filesOf(db: Db<PlatformDatabase>, of: { module: string; version: string }): Promise<ModuleManifest['files']> {
  const row = await db.as(PLATFORM_SCOPE).selectFrom('platform.releases').select('manifest').where('module', '=', of.module).where('version', '=', of.version).executeTakeFirst()
  if (!row) throw new ModuleUnknown({ module: of.module })
  return (row.manifest as ModuleManifest).files
}

async function listModule(db: Db<PlatformDatabase>, { module: id, rights }: Omit<Asked, 'now'>): Promise<ListedModule> {
  const tables = db.as(PLATFORM_SCOPE)
  const [module, channels, count, newest, teams] = await Promise.all([
    tables.selectFrom('platform.modules').selectAll().where('id', '=', id).executeTakeFirst(),
    tables.selectFrom('platform.channels').selectAll().where('module', '=', id).execute(),
    tables.selectFrom('platform.releases').select((q) => q.fn.countAll<bigint>().as('count')).where('module', '=', id).executeTakeFirstOrThrow(),
    tables.selectFrom('platform.releases').select(['released_at', sql<{ vi: string; en: string }>`manifest -> 'title'`.as('title')]).where('module', '=', id).orderBy('released_at', 'desc').limit(1).executeTakeFirst(),
    teamsOf(db, id),
  ])
  if (!module) throw new ModuleUnknown({ module: id })
  const stable = channels.find((one) => one.channel === 'stable')
  const canary = channels.find((one) => one.channel === 'canary')
  return {
    id,
    title: newest?.title ?? { vi: id, en: id },
    stopped: stoppedOf(module),
    stable: stable ? { version: stable.version, since: stable.since.toISOString(), previous: stable.previous_version } : null,
    canary: canary ? { version: canary.version, since: canary.since.toISOString(), share: Number(canary.share ?? 0), roles: canary.roles } : null,
    releases: Number(count.count),
    lastReleasedAt: newest?.released_at.toISOString() ?? null,
    teams,
    may: rights(id),
  }
}

function stoppedOf(row: { stopped_at: Date | null; stopped_reason: string | null }): { at: string; reason: string } | null {
  return row.stopped_at ? { at: row.stopped_at.toISOString(), reason: row.stopped_reason ?? '' } : null
}

async function measuresOf(tables: Tables, module: string): Promise<Map<string, ListedRelease['measured']>> {
  const { rows } = await sql<{ version: string; loads: number; failures: number; times: number[] | null }>`
    select one.version, sum(one.loads)::int as loads, sum(one.failures)::int as failures,
      (select array_agg(class.total order by class.place) from (
        select place, sum(amount)::int as total from platform.release_measures every, unnest(every.load_times) with ordinality as counted (amount, place)
        where every.module = ${module} and every.version = one.version group by place) class) as times
    from platform.release_measures one where one.module = ${module} group by one.version`.execute(tables)
  return new Map(rows.map(({ version, loads, failures, times }) => [version, { loads, failures, medianMs: within(times ?? [], 0.5), slowMs: within(times ?? [], 0.95) }]))
}

/** The limit of the class; what is longer than the longest is a millisecond above it. */
function within(classes: readonly number[], part: number): number | null {
  const ms = loadTimeWithin(classes, part)
  return ms === Number.POSITIVE_INFINITY ? (LOAD_TIME_LIMITS_MS.at(-1) ?? 0) + 1 : ms
}
