import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BlobStore } from '@mc/blob-store'
import { PLATFORM_SCOPE } from '@mc/server-kit'
import { checkRelease, firstLoadBytes, statementOf, type Refusal } from '@mc/release'
import { SYSTEM_ACTOR } from './actor.ts'
import { changeRegistry, type RegistryChange, type RegistryParts } from './change-registry.ts'
import { channelOf, pointStable } from './move-channels.ts'
import type { BuiltModule } from './read-modules.ts'
import { rulesFor, storeFiles, type StoredFile } from './release-builds.ts'

/** A build that is not installed, and why: for the log. */
export type NotInstalled = { module: string; version: string; refusals: Refusal[] }

type Parts = RegistryParts & { blobs: BlobStore }

/**
 * Stores the builds that came with the gateway and makes each its module's stable release, as long as no signed release was
 * put there. Their files are served from the store from then on: building anew beside a running gateway changes nothing.
 * Quick when all is stored already.
 * @returns builds that were left out, with the reasons; the release before stays
 */
export async function installBuilds(parts: Parts, builds: readonly BuiltModule[]): Promise<NotInstalled[]> {
  const left: NotInstalled[] = []
  for (const build of builds) {
    const refusals = await install(parts, build)
    if (refusals.length > 0) left.push({ module: build.manifest.id, version: build.manifest.version, refusals })
  }
  return left
}

async function install(parts: Parts, build: BuiltModule): Promise<Refusal[]> {
  const { id: module, version } = build.manifest
  if (await isStored(parts, build)) {
    await changeIfNeeded(parts, build)
    return []
  }
  const files = new Map<string, Uint8Array>()
  for (const { path } of build.manifest.files) {
    const bytes = await readFile(join(build.folder, path)).catch(() => null)
    if (bytes) files.set(path, bytes)
  }
  const known = await parts.db.as(PLATFORM_SCOPE).selectFrom('platform.modules').select(['permissions', 'budget_bytes']).where('id', '=', module).executeTakeFirst()
  const statement = statementOf(build.manifest, { commit: null, madeAt: parts.clock.now() })
  const firstLoad = await firstLoadBytes(build.manifest, (path) => files.get(path))
  const refusals = checkRelease(statement, { files, firstLoad, rules: rulesFor(known) })
  if (refusals.length > 0) return refusals
  const stored = await storeFiles(parts.blobs, files)
  await changeRegistry(parts, async (change) => {
    await change.trx.insertInto('platform.modules').values({ id: module, created_at: change.now }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
    await writeRelease(change, build, { stored, firstLoad })
    await follow(change, { module, version })
  })
  return []
}

async function writeRelease({ trx, now }: RegistryChange, { manifest }: BuiltModule, of: { stored: readonly StoredFile[]; firstLoad: number }): Promise<void> {
  const { id: module, version, contract } = manifest
  const added = await trx
    .insertInto('platform.releases')
    .values({ module, version, contract, source: 'installed', envelope: null, manifest: JSON.stringify(manifest), bytes_first_load: of.firstLoad, key_id: null, released_by: SYSTEM_ACTOR.name, commit: null, released_at: now, stopped_at: null, stopped_reason: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 1n) return
  await trx.insertInto('platform.release_files').values(of.stored.map((file) => ({ module, version, ...file }))).execute()
}

/** Whether the release is known and each of its files is in the store: the folder may have been emptied. */
async function isStored({ db, blobs }: Parts, { manifest }: BuiltModule): Promise<boolean> {
  const rows = await db.as(PLATFORM_SCOPE).selectFrom('platform.release_files').select(['hash', 'brotli_hash', 'gzip_hash']).where('module', '=', manifest.id).where('version', '=', manifest.version).execute()
  if (rows.length === 0) return false
  const there = await Promise.all(rows.flatMap((row) => [row.hash, row.brotli_hash, row.gzip_hash]).map((hash) => hash === null || blobs.has(hash)))
  return there.every(Boolean)
}

async function changeIfNeeded(parts: Parts, { manifest }: BuiltModule): Promise<void> {
  const stable = await parts.db.as(PLATFORM_SCOPE).selectFrom('platform.channels').select('version').where('module', '=', manifest.id).where('channel', '=', 'stable').executeTakeFirst()
  if (stable?.version !== manifest.version) await changeRegistry(parts, (change) => follow(change, { module: manifest.id, version: manifest.version }))
}

/** Makes the build stable, unless a team's release is. */
async function follow(change: RegistryChange, { module, version }: { module: string; version: string }): Promise<void> {
  const stable = await channelOf(change, module, 'stable')
  if (stable?.version === version) return
  if (stable) {
    const release = await change.trx.selectFrom('platform.releases').select('source').where('module', '=', module).where('version', '=', stable.version).executeTakeFirst()
    if (release?.source === 'signed') return
  }
  await pointStable(change, { module, version, previous: stable?.version ?? null })
  await change.record({ actor: SYSTEM_ACTOR, action: 'install', module, version, channel: 'stable', detail: { from: stable?.version ?? null } })
}
