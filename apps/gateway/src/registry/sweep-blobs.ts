import type { BlobStore } from '@mc/blob-store'
import { PLATFORM_SCOPE, type Clock } from '@mc/server-kit'
import { sql } from 'kysely'
import type { RegistryParts } from './change-registry.ts'

/** A publish takes seconds; whatever nobody refers to after this long was left by one that broke off. */
const ORPHAN_MS = 3_600_000

/**
 * Deletes blobs that no release and no build of the portal refers to and that were put over an hour ago.
 * @param of.machineClock the clock by which the store says when a blob was put
 * @returns how many were deleted
 */
export async function sweepBlobs({ db }: Pick<RegistryParts, 'db'>, of: { blobs: BlobStore; machineClock: Clock }): Promise<number> {
  const before = of.machineClock.now().getTime() - ORPHAN_MS
  let deleted = 0
  for await (const { hash, putAt } of of.blobs.list()) {
    if (putAt.getTime() > before) continue
    const { rows } = await sql<{ is_used: boolean }>`select exists (select from platform.release_files where hash = ${hash} or brotli_hash = ${hash} or gzip_hash = ${hash})
      or exists (select from platform.portal_files where hash = ${hash} or brotli_hash = ${hash} or gzip_hash = ${hash}) as is_used`.execute(db.as(PLATFORM_SCOPE))
    if (rows[0]?.is_used) continue
    await of.blobs.delete(hash)
    deleted += 1
  }
  return deleted
}
