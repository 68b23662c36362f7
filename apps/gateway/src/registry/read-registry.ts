import type { ModuleManifest } from '@mc/module-kit'
import { PLATFORM_SCOPE } from '@mc/server-kit'
import { manifestSchema } from '@mc/release'
import { sql } from 'kysely'
import type { RegistryParts } from './change-registry.ts'
import type { StoredFile } from './release-builds.ts'

/** A module as the console lists it. */
export type ModuleOverview = {
  id: string
  stopped: { at: Date; reason: string } | null
  permissions: { roles: string[]; slots: string[] } | null
  budgetBytes: number | null
  channels: ChannelOverview[]
}

/** Where a channel points. */
export type ChannelOverview = { channel: 'stable' | 'canary'; version: string; share: number | null; roles: string[]; since: Date; previous: string | null }

/** A release as the console lists it. */
export type ReleaseOverview = {
  version: string
  contract: number
  source: 'signed' | 'installed'
  keyId: string | null
  releasedBy: string
  commit: string | null
  releasedAt: Date
  stopped: { at: Date; reason: string } | null
  bytesFirstLoad: number
  /** All files, uncompressed and as sent. */
  bytes: number
  bytesGzip: number
}

/** An entry of the audit. */
export type EventOverview = { id: string; at: Date; actorKind: 'person' | 'token' | 'system'; actorName: string; action: string; module: string; version: string | null; channel: 'stable' | 'canary' | null; reason: string; detail: Record<string, unknown> }

/** Loads of a release in a minute; `loadTimes` by the classes of `@mc/release/load-times`. */
export type MeasureOverview = { version: string; minute: Date; loads: number; failures: number; loadTimes: number[] }

const LIST_MAX = 100

/** Every module with its channels. */
export async function listModules({ db }: RegistryParts): Promise<ModuleOverview[]> {
  const tables = db.as(PLATFORM_SCOPE)
  const [modules, channels] = await Promise.all([
    tables.selectFrom('platform.modules').selectAll().orderBy('id').execute(),
    tables.selectFrom('platform.channels').selectAll().orderBy('channel', 'desc').execute(),
  ])
  return modules.map((row) => ({
    id: row.id,
    stopped: stoppedOf(row),
    permissions: row.permissions,
    budgetBytes: row.budget_bytes,
    channels: channels
      .filter((one) => one.module === row.id)
      .map((one) => ({ channel: one.channel, version: one.version, share: one.share === null ? null : Number(one.share), roles: one.roles, since: one.since, previous: one.previous_version })),
  }))
}

/** The releases of a module, newest first. @param of.before only older ones than this, for the next page */
export async function listReleases({ db }: RegistryParts, of: { module: string; before?: Date; limit?: number }): Promise<ReleaseOverview[]> {
  const rows = await db
    .as(PLATFORM_SCOPE)
    .selectFrom('platform.releases as release')
    .select(['version', 'contract', 'source', 'key_id', 'released_by', 'commit', 'released_at', 'stopped_at', 'stopped_reason', 'bytes_first_load'])
    .select((eb) => [
      eb.selectFrom('platform.release_files as file').whereRef('file.module', '=', 'release.module').whereRef('file.version', '=', 'release.version').select(sql<number>`coalesce(sum(bytes), 0)::int`.as('bytes')).as('bytes'),
      eb.selectFrom('platform.release_files as file').whereRef('file.module', '=', 'release.module').whereRef('file.version', '=', 'release.version').select(sql<number>`coalesce(sum(coalesce(bytes_gzip, bytes)), 0)::int`.as('gzip')).as('bytes_gzip'),
    ])
    .where('module', '=', of.module)
    .$if(of.before !== undefined, (query) => query.where('released_at', '<', of.before ?? null))
    .orderBy('released_at', 'desc')
    .limit(Math.min(of.limit ?? LIST_MAX, LIST_MAX))
    .execute()
  return rows.map((row) => ({
    version: row.version,
    contract: row.contract,
    source: row.source,
    keyId: row.key_id,
    releasedBy: row.released_by,
    commit: row.commit,
    releasedAt: row.released_at,
    stopped: stoppedOf(row),
    bytesFirstLoad: row.bytes_first_load,
    bytes: row.bytes ?? 0,
    bytesGzip: row.bytes_gzip ?? 0,
  }))
}

/** What a release says of itself; null when there is none. */
export async function findManifest({ db }: RegistryParts, of: { module: string; version: string }): Promise<ModuleManifest | null> {
  const row = await db.as(PLATFORM_SCOPE).selectFrom('platform.releases').select('manifest').where('module', '=', of.module).where('version', '=', of.version).executeTakeFirst()
  return row ? manifestSchema.parse(row.manifest) : null
}

/** A release's files with their sizes and hashes, by path: for comparing two. */
export function listFiles({ db }: RegistryParts, of: { module: string; version: string }): Promise<StoredFile[]> {
  return db
    .as(PLATFORM_SCOPE)
    .selectFrom('platform.release_files')
    .select(['path', 'bytes', 'hash', 'brotli_hash', 'gzip_hash', 'bytes_gzip'])
    .where('module', '=', of.module)
    .where('version', '=', of.version)
    .orderBy('path')
    .execute()
}

/** The audit, newest first. @param of.before id of the last entry of the page before */
export async function listEvents({ db }: RegistryParts, of: { module?: string; before?: string; limit?: number }): Promise<EventOverview[]> {
  const rows = await db
    .as(PLATFORM_SCOPE)
    .selectFrom('platform.release_events')
    .selectAll()
    .$if(of.module !== undefined, (query) => query.where('module', '=', of.module ?? ''))
    .$if(of.before !== undefined, (query) => query.where('id', '<', BigInt(of.before ?? 0)))
    .orderBy('id', 'desc')
    .limit(Math.min(of.limit ?? LIST_MAX, LIST_MAX))
    .execute()
  return rows.map((row) => ({ id: String(row.id), at: row.at, actorKind: row.actor_kind, actorName: row.actor_name, action: row.action, module: row.module, version: row.version, channel: row.channel, reason: row.reason, detail: row.detail }))
}

/** Loads and failures that browsers reported of a module's releases, a minute a row, oldest first; at most a week. */
export async function listMeasures({ db }: RegistryParts, of: { module: string; from: Date; to: Date }): Promise<MeasureOverview[]> {
  const rows = await db
    .as(PLATFORM_SCOPE)
    .selectFrom('platform.release_measures')
    .select(['version', 'minute', 'loads', 'failures', 'load_times'])
    .where('module', '=', of.module)
    .where('minute', '>=', of.from)
    .where('minute', '<', of.to)
    .orderBy('minute')
    .limit(20_000)
    .execute()
  return rows.map((row) => ({ version: row.version, minute: row.minute, loads: row.loads, failures: row.failures, loadTimes: row.load_times }))
}

function stoppedOf(row: { stopped_at: Date | null; stopped_reason: string | null }): { at: Date; reason: string } | null {
  return row.stopped_at && { at: row.stopped_at, reason: row.stopped_reason ?? '' }
}
