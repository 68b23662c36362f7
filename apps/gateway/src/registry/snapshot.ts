import type { Db } from '@mc/db'
import type { ModuleManifest } from '@mc/module-kit'
import { PLATFORM_SCOPE, type PlatformDatabase } from '@mc/server-kit'
import { getsCanary, manifestSchema, type Asker, type CanaryRule } from '@mc/release'
import { registeredModule, type RegisteredModule } from './registered-module.ts'

/** Where a module's channels point. */
export type ModuleInForce = {
  id: string
  isStopped: boolean
  stable: RegisteredModule
  /** Null when there is none, or its release was stopped. */
  canary: (CanaryRule & { release: RegisteredModule }) | null
}

/** The registry as it was at a moment: what pages are made of, without a query. */
export type Snapshot = {
  revision: bigint
  modules: readonly ModuleInForce[]
  /** Releases that are not given out, as `module/version`; a whole module as `module`. */
  stopped: ReadonlySet<string>
}

/** Reads the whole registry as far as people are led by it. */
export async function readSnapshot(db: Db<PlatformDatabase>): Promise<Snapshot> {
  const tables = db.as(PLATFORM_SCOPE)
  // The number first: what changes while reading is read again.
  const { revision } = await tables.selectFrom('platform.registry_revision').select('revision').executeTakeFirstOrThrow()
  const [rows, modules, releases] = await Promise.all([
    tables
      .selectFrom('platform.channels as way')
      .innerJoin('platform.releases as release', (join) => join.onRef('release.module', '=', 'way.module').onRef('release.version', '=', 'way.version'))
      .innerJoin('platform.modules as module', 'module.id', 'way.module')
      .select(['way.module', 'way.channel', 'way.version', 'way.share', 'way.roles', 'release.manifest', 'release.stopped_at', 'module.stopped_at as module_stopped_at'])
      .execute(),
    tables.selectFrom('platform.modules').select('id').where('stopped_at', 'is not', null).execute(),
    tables.selectFrom('platform.releases').select(['module', 'version']).where('stopped_at', 'is not', null).execute(),
  ])
  const inForce = rows
    .filter((row) => row.channel === 'stable')
    .map((row): ModuleInForce => {
      const isModuleStopped = row.module_stopped_at !== null
      const stable = registeredModule(manifestIn(row), { channel: 'stable', isStopped: isModuleStopped || row.stopped_at !== null })
      const way = rows.find((one) => one.module === row.module && one.channel === 'canary' && one.stopped_at === null)
      const canary = way ? { version: way.version, share: Number(way.share), roles: way.roles, release: registeredModule(manifestIn(way), { channel: 'canary', isStopped: isModuleStopped }) } : null
      return { id: row.module, isStopped: isModuleStopped, stable, canary }
    })
    .sort((a, b) => a.stable.manifest.order - b.stable.manifest.order || a.id.localeCompare(b.id))
  return { revision, modules: inForce, stopped: new Set([...modules.map((one) => one.id), ...releases.map((one) => `${one.module}/${one.version}`)]) }
}

/** The releases to which the registry leads somebody: the canary's for those whom it is for, else stable's. */
export function pickReleases(snapshot: Snapshot, asker: Asker): RegisteredModule[] {
  return snapshot.modules.map(({ id, stable, canary }) => (canary && getsCanary(id, canary, asker) ? canary.release : stable))
}

/** Whether any answer depends on which browser asks: only then one that is signed out gets a number. */
export function hasShares(snapshot: Snapshot): boolean {
  return snapshot.modules.some(({ canary }) => canary !== null && canary.share > 0 && canary.share < 100)
}

function manifestIn(row: { manifest: unknown }): ModuleManifest {
  return manifestSchema.parse(row.manifest)
}
