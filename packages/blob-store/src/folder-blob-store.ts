import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { BlobChanged, type BlobStore, type StoredBlob } from './blob-store.ts'

const HASH = /^[0-9a-f]{96}$/
/** A file being written; left behind only when the process died in it. */
const UNFINISHED = '.tmp'
/** An unfinished file that is older is nobody's any more. */
const UNFINISHED_MS = 3_600_000

/**
 * Blobs in a folder, two levels deep. A blob is written beside its place, flushed to the disk and renamed: whoever finds it
 * finds it whole. Several processes may use the folder at once.
 * @param of.now the machine's time, by which unfinished files are judged
 */
export function folderBlobStore(of: { folder: string; now: () => Date }): BlobStore {
  const placeOf = (hash: string) => {
    if (!HASH.test(hash)) throw new TypeError(`"${hash}" is not the name of a blob.`)
    return join(of.folder, hash.slice(0, 2), hash)
  }
  return {
    async put(bytes) {
      const hash = hashOf(bytes)
      const place = placeOf(hash)
      if (await isWhole(place, bytes.length)) {
        const now = of.now()
        await utimes(place, now, now)
        return hash
      }
      await mkdir(join(of.folder, hash.slice(0, 2)), { recursive: true })
      await writeWhole(place, bytes)
      return hash
    },
    async get(hash) {
      const bytes = await readFile(placeOf(hash)).catch(ifMissing)
      if (bytes === null) return null
      const found = hashOf(bytes)
      if (found !== hash) throw new BlobChanged(hash, found)
      return bytes
    },
    has: (hash) => access(placeOf(hash), constants.R_OK).then(() => true, () => false),
    delete: (hash) => rm(placeOf(hash), { force: true }),
    list: () => blobsIn(of),
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha384').update(bytes).digest('hex')
}

/** A blob of another length was damaged: putting it again mends it. */
async function isWhole(place: string, length: number): Promise<boolean> {
  const found = await stat(place).catch(ifMissing)
  return found !== null && found.size === length
}

async function writeWhole(place: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${place}.${randomUUID()}${UNFINISHED}`
  try {
    const file = await open(unfinished, 'wx', 0o644)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, place)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(join(place, '..'))
}

/** The name in the folder is on the disk only when the folder is. Not every system can; then the file's own sync must do. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY).catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

async function* blobsIn(of: { folder: string; now: () => Date }): AsyncGenerator<StoredBlob> {
  for (const part of (await readdir(of.folder).catch(ifMissing)) ?? []) {
    const folder = join(of.folder, part)
    for (const name of (await readdir(folder).catch(() => null)) ?? []) {
      const found = await stat(join(folder, name)).catch(ifMissing)
      if (found === null) continue
      if (HASH.test(name)) yield { hash: name, putAt: found.mtime }
      else if (name.endsWith(UNFINISHED) && of.now().getTime() - found.mtimeMs > UNFINISHED_MS) await rm(join(folder, name), { force: true })
    }
  }
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}
