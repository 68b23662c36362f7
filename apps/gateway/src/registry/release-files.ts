import type { Db } from '@mc/db'
import { BlobChanged, type BlobStore } from '@mc/blob-store'
import { PLATFORM_SCOPE, type Log, type PlatformDatabase } from '@mc/server-kit'
import type { StoredFile } from './release-builds.ts'

/** Releases whose lists of files are kept in memory; the lists never change. */
const KEPT_MAX = 200

/** A release's files, and whether it ever was before people. */
export type KnownRelease = { files: ReadonlyMap<string, StoredFile>; wasPublic: boolean }

/** Finds the files of every release there ever was, by their immutable addresses. */
export class ReleaseFiles {
  readonly #parts: { db: Db<PlatformDatabase>; blobs: BlobStore; log: Log }
  readonly #kept = new Map<string, KnownRelease>()

  constructor(parts: { db: Db<PlatformDatabase>; blobs: BlobStore; log: Log }) {
    this.#parts = parts
  }

  /** A release's files; null when there is no such release. */
  async find(module: string, version: string): Promise<KnownRelease | null> {
    const key = `${module}/${version}`
    const kept = this.#kept.get(key)
    // A preview may have been put on a channel since.
    if (kept?.wasPublic) return kept
    const db = this.#parts.db.as(PLATFORM_SCOPE)
    const [rows, event] = await Promise.all([
      kept ? null : db.selectFrom('platform.release_files').select(['path', 'bytes', 'hash', 'brotli_hash', 'gzip_hash', 'bytes_gzip']).where('module', '=', module).where('version', '=', version).execute(),
      db.selectFrom('platform.release_events').select('id').where('module', '=', module).where('version', '=', version).where('channel', 'is not', null).limit(1).executeTakeFirst(),
    ])
    const files = kept?.files ?? new Map((rows ?? []).map((row) => [row.path, row]))
    if (files.size === 0) return null
    const known = { files, wasPublic: event !== undefined }
    if (this.#kept.size >= KEPT_MAX) this.#kept.delete(this.#kept.keys().next().value ?? '')
    this.#kept.set(key, known)
    return known
  }

  /**
   * Reads a file in the encoding asked for, or plain when that form is gone or damaged.
   * @returns null when it is not in the store; `changed` when its bytes are not those of the release
   */
  async read(file: StoredFile, encoding: 'br' | 'gzip' | 'identity'): Promise<{ body: Buffer; encoding: 'br' | 'gzip' | 'identity' } | null | BlobChanged> {
    const hash = encoding === 'br' ? file.brotli_hash : encoding === 'gzip' ? file.gzip_hash : null
    const small = hash === null ? null : await this.#get(hash)
    if (small instanceof Buffer) return { body: small, encoding }
    const plain = await this.#get(file.hash)
    if (plain === null || plain instanceof BlobChanged) return plain
    return { body: plain, encoding: 'identity' }
  }

  async #get(hash: string): Promise<Buffer | null | BlobChanged> {
    try {
      return await this.#parts.blobs.get(hash)
    } catch (error) {
      if (!(error instanceof BlobChanged)) throw error
      this.#parts.log.error({ action: 'blobs.get', expected: error.expected, found: error.found }, 'a stored file was changed')
      return error
    }
  }
}
