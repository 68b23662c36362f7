import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BlobChanged, type BlobStore } from '@mc/blob-store'
import type { Db } from '@mc/db'
import { PLATFORM_SCOPE, type PlatformDatabase } from '@mc/server-kit'
import { sql } from 'kysely'
import type { Encoding } from '../http/static-file.ts'
import { storeFiles, type StoredFile } from '../registry/release-builds.ts'
import type { ReleaseFiles } from '../registry/release-files.ts'
import { readPortalBuild, type PortalBuild } from './portal-build.ts'

type Parts = { db: Db<PlatformDatabase>; blobs: BlobStore }

/** Files of older builds whose places are kept in memory; they never change. */
const KEPT_MAX = 500

/** A build's folder and the files that its manifest lists. */
type Listed = Pick<PortalBuild, 'folder' | 'files'>

/**
 * Puts a build of the portal into the blob store, compressed forms too, before the first page names its files: from then on
 * the folder may be built anew, and every gateway gives out the files of every build.
 * @throws Error when the folder is not what its manifest says: it is being built right now
 */
export async function storePortal({ db, blobs }: Parts, { folder, files }: Listed): Promise<void> {
  const known = new Map((await storedPaths(db, [...files.keys()])).map((row) => [`${row.path} ${row.hash}`, row]))
  const missing = new Map<string, Uint8Array>()
  for (const [path, { integrity }] of files) {
    const stored = known.get(`${path} ${Buffer.from(integrity.slice('sha384-'.length), 'base64').toString('hex')}`)
    if (stored && (await areThere(blobs, stored))) continue
    const bytes = await readFile(join(folder, path))
    if (`sha384-${createHash('sha384').update(bytes).digest('base64')}` !== integrity) throw new Error(`The portal's file ${path} is not the one of its build. Build it anew: npm start (or turbo run build).`)
    missing.set(path, bytes)
  }
  if (missing.size === 0) return
  const stored = await storeFiles(blobs, missing)
  await db.as(PLATFORM_SCOPE).insertInto('platform.portal_files').values(stored).onConflict((conflict) => conflict.doNothing()).execute()
}

/** Reads a build of the portal and stores its files. @throws Error with what to run when it is not there or not whole */
export async function openPortal({ appsDir, dist, ...parts }: Parts & { appsDir: string; dist: string }): Promise<PortalBuild> {
  const build = await readPortalBuild(appsDir, dist)
  await storePortal(parts, build)
  return build
}

/** Finds the portal's files of every build there ever was. Their names contain a hash of what is in them. */
export class PortalFiles {
  readonly #db: Db<PlatformDatabase>
  readonly #stored: ReleaseFiles
  readonly #kept = new Map<string, StoredFile>()

  constructor(of: { db: Db<PlatformDatabase>; stored: ReleaseFiles }) {
    this.#db = of.db
    this.#stored = of.stored
  }

  /** Null when no build has it, or when its bytes in the store are no longer its own (which is in the log). */
  async read(path: string, encoding: Encoding): Promise<{ body: Buffer; encoding: Encoding } | null> {
    const file = await this.#find(path)
    const found = file && (await this.#stored.read(file, encoding))
    return found instanceof BlobChanged ? null : found
  }

  async #find(path: string): Promise<StoredFile | null> {
    const kept = this.#kept.get(path)
    if (kept) return kept
    const [found] = await storedPaths(this.#db, [path])
    if (!found) return null
    if (this.#kept.size >= KEPT_MAX) this.#kept.delete(this.#kept.keys().next().value ?? '')
    this.#kept.set(path, found)
    return found
  }
}

function storedPaths(db: Db<PlatformDatabase>, paths: readonly string[]): Promise<StoredFile[]> {
  return db
    .as(PLATFORM_SCOPE)
    .selectFrom('platform.portal_files')
    .select(['path', 'bytes', 'hash', 'brotli_hash', 'gzip_hash', 'bytes_gzip'])
    .where(sql<boolean>`path = any(${paths})`)
    .orderBy('stored_at', 'desc')
    .execute()
}

async function areThere(blobs: BlobStore, { hash, brotli_hash, gzip_hash }: StoredFile): Promise<boolean> {
  const there = await Promise.all([hash, brotli_hash, gzip_hash].map((one) => one === null || blobs.has(one)))
  return there.every(Boolean)
}
