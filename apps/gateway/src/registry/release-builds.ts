import { SERVED_CONTRACTS, SLOT_NAMES } from '@mc/module-kit'
import { ALL_ROLES } from '@mc/server-kit'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { BlobStore } from '@mc/blob-store'
import { FIRST_LOAD_BUDGET_BYTES, type Permissions, type ReleaseRules } from '@mc/release'
import { contentTypeOf, isCompressible } from '../http/static-file.ts'

/** A file as it stands in the blob store. */
export type StoredFile = { path: string; bytes: number; hash: string; brotli_hash: string | null; gzip_hash: string | null; bytes_gzip: number | null }

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Files put at once: each waits for the disk. */
const AT_ONCE = 8

/** Puts a release's files into the store, with their compressed forms, so that no request waits for a compression. */
export async function storeFiles(blobs: BlobStore, files: ReadonlyMap<string, Uint8Array>): Promise<StoredFile[]> {
  const stored: StoredFile[] = []
  const waiting = [...files]
  const hand = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) stored.push(await storeFile(blobs, ...next))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
  return stored.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function storeFile(blobs: BlobStore, path: string, bytes: Uint8Array): Promise<StoredFile> {
  const hash = await blobs.put(bytes)
  if (!isCompressible(contentTypeOf(path))) return { path, bytes: bytes.length, hash, brotli_hash: null, gzip_hash: null, bytes_gzip: null }
  const [small, usual] = await Promise.all([
    brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    gzipped(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ])
  return { path, bytes: bytes.length, hash, brotli_hash: await blobs.put(small), gzip_hash: await blobs.put(usual), bytes_gzip: usual.length }
}

/** By what a module's release is measured. */
export function rulesFor(module: { permissions: Permissions | null; budget_bytes: number | null } | undefined): ReleaseRules {
  return {
    served: SERVED_CONTRACTS.map((one) => one.version),
    existing: { roles: ALL_ROLES, slots: SLOT_NAMES },
    permissions: module?.permissions ?? null,
    budgetBytes: module?.budget_bytes ?? FIRST_LOAD_BUDGET_BYTES,
  }
}
