import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BlobChanged } from './blob-store.ts'
import { folderBlobStore } from './folder-blob-store.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mc-blobs-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
const store = () => folderBlobStore({ folder, now: () => new Date() })
const all = async () => {
  const hashes: string[] = []
  for await (const { hash } of store().list()) hashes.push(hash)
  return hashes
}

test('a blob is found by its content, twice put is once kept, deleted is gone', async () => {
  const bytes = Buffer.from('một cửa')
  const hash = await store().put(bytes)
  expect(hash).toBe(createHash('sha384').update(bytes).digest('hex'))
  expect(await store().put(bytes)).toBe(hash)
  expect((await store().get(hash))?.equals(bytes)).toBe(true)
  expect(await store().has(hash)).toBe(true)
  expect(await all()).toEqual([hash])
  await store().delete(hash)
  await store().delete(hash)
  expect(await store().get(hash)).toBeNull()
  expect(await store().has(hash)).toBe(false)
})

test('twenty writers of the same blob at once leave it whole and nothing else', async () => {
  const bytes = Buffer.alloc(200_000, 7)
  const [hash] = await Promise.all(Array.from({ length: 20 }, () => store().put(bytes)))
  expect((await store().get(hash!))?.equals(bytes)).toBe(true)
  expect(await readdir(join(folder, hash!.slice(0, 2)))).toEqual([hash])
  await store().delete(hash!)
})

test('a blob changed on the disk is not given out, and putting a damaged one again mends it', async () => {
  const bytes = Buffer.from('true content')
  const hash = await store().put(bytes)
  await writeFile(join(folder, hash.slice(0, 2), hash), 'false content!')
  await expect(store().get(hash)).rejects.toThrow(BlobChanged)
  await store().put(bytes)
  expect((await store().get(hash))?.toString()).toBe('true content')
  await store().delete(hash)
})

test('a name that is no hash leads nowhere', async () => {
  await expect(async () => store().get('../../etc/passwd')).rejects.toThrow(TypeError)
})

test('what a writer that died left behind is no blob, and is cleared away when it is old', async () => {
  const hash = await store().put(Buffer.from('x'))
  const left = join(folder, hash.slice(0, 2), `${hash}.abc.tmp`)
  await writeFile(left, 'half')
  expect(await all()).toEqual([hash])
  await utimes(left, new Date(0), new Date(0))
  expect(await all()).toEqual([hash])
  expect(await readdir(join(folder, hash.slice(0, 2)))).toEqual([hash])
})
