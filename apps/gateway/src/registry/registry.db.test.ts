import { utimes } from 'node:fs/promises'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderBlobStore } from '@mc/blob-store'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { newKey, privateKeyOf, signStatement, statementOf, type Refusal } from '@mc/release'
import { aBuild } from '@mc/release/testing'
import { silentLog, systemClock, type PlatformDatabase } from '@mc/server-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import { judgeCanaries } from './judge-canaries.ts'
import { addKey, createToken, revokeKey, revokeToken, setPermissions } from './keys-and-tokens.ts'
import { promote, rollBack, setCanary } from './move-channels.ts'
import { publishRelease, type Published } from './publish-release.ts'
import { listEvents, listModules, listReleases } from './read-registry.ts'
import { pickReleases, readSnapshot } from './snapshot.ts'
import { resume, stop } from './stop-and-resume.ts'
import { sweepBlobs } from './sweep-blobs.ts'
import { watchRegistry } from './watch-registry.ts'

const actor: Actor = { kind: 'person', id: '019091000128', name: 'Đỗ Quang Huy' }
let database: TestDatabase
let folder = ''
const partsOf = () => ({ db: database.connect<PlatformDatabase>('mc_platform'), clock: systemClock, blobs: folderBlobStore({ folder, now: systemClock.now }) })
let parts: ReturnType<typeof partsOf>
let module = ''
let count = 0
let key = newKey()
let token = ''

beforeAll(async () => {
  database = await testDatabase({ sets: [] })
  folder = await mkdtemp(join(tmpdir(), 'mc-registry-'))
  parts = partsOf()
})
afterAll(async () => {
  await database[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  module = `garden-${'abcdefghijklmnopqrstuvwxyz'[count++]}`
  key = newKey()
  await addKey(parts, { actor, module, publicKey: key.publicKey, holder: 'team', reason: 'first' })
  token = (await createToken(parts, { actor, module, name: 'ci', expiresAt: new Date(Date.now() + 60_000), reason: 'ci' })).token
})

type Change = { build?: ReturnType<typeof aBuild>; token?: string | null; key?: typeof key }
const upload = (version: string, change: Change = {}) => {
  const build = change.build ?? aBuild({ id: module, version })
  const envelope = signStatement(statementOf(build.manifest, { commit: 'c0ffee', madeAt: new Date() }), privateKeyOf((change.key ?? key).privatePem))
  return { envelope: JSON.stringify(envelope), files: build.files, token: change.token === undefined ? token : change.token }
}
const publish = (version: string, change?: Change) => publishRelease(parts, upload(version, change))
const codes = (answer: Published | Refusal[]) => (Array.isArray(answer) ? answer.map((one) => one.code) : [])
const stableNow = async () => (await readSnapshot(parts.db)).modules.find((one) => one.id === module)?.stable.manifest.version
const wish = (reason = 'a test') => ({ actor, module, reason })

test('a release is taken in, is nobody’s until it is promoted, and twice the same is once', async () => {
  expect(await publish('v1')).toMatchObject({ module, version: 'v1', isNew: true })
  expect(await stableNow()).toBeUndefined()
  expect(await publish('v1')).toMatchObject({ version: 'v1', isNew: false })
  await promote(parts, { ...wish(), version: 'v1' })
  expect(await stableNow()).toBe('v1')
  expect(await listReleases(parts, { module })).toMatchObject([{ version: 'v1', source: 'signed', commit: 'c0ffee', keyId: key.keyId, releasedBy: 'ci' }])
  expect((await listEvents(parts, { module })).map((one) => [one.action, one.actorName])).toEqual([['promote', 'Đỗ Quang Huy'], ['publish', 'ci'], ['token-add', 'Đỗ Quang Huy'], ['key-add', 'Đỗ Quang Huy']])
})

test('each attack on a publish is refused and leaves nothing visible', async () => {
  const stranger = newKey()
  expect(codes(await publish('v1', { token: null }))).toEqual(['token-refused'])
  expect(codes(await publish('v1', { token: `mcd_${'x'.repeat(43)}` }))).toEqual(['token-refused'])
  expect(codes(await publish('v1', { key: stranger }))).toEqual(['key-unknown'])
  await addKey(parts, { actor, module: 'other', publicKey: stranger.publicKey, holder: 'other team', reason: '' })
  expect(codes(await publish('v1', { key: stranger }))).toEqual(['key-unknown'])
  const foreign = await createToken(parts, { actor, module: 'other', name: 'ci', expiresAt: new Date(Date.now() + 60_000), reason: '' })
  expect(codes(await publish('v1', { token: foreign.token }))).toEqual(['token-other-module'])
  const tampered = aBuild({ id: module })
  tampered.files.set('assets/a.js', Buffer.from('evil()'))
  expect(codes(await publish('v1', { build: tampered }))).toEqual(['hash-wrong'])
  expect(codes(await publish('v1', { build: aBuild({ id: module, contract: 99 }) }))).toEqual(['contract-unfit'])
  expect(codes(await publish('v1', { build: aBuild({ id: module, files: { 'remoteEntry.js': '1', '../../evil.js': '2' }, manifest: { preload: [], pages: {} } }) }))).toEqual(['path-leaves-folder'])
  expect(codes(await publish('v1', { build: aBuild({ id: module, files: { 'remoteEntry.js': '1', 'assets/a.js': '1', 'assets/page.css': '* { display: none !important }' } }) }))).toEqual(['styles-unscoped'])
  await setPermissions(parts, { actor, module, permissions: { roles: [], slots: [] }, budgetBytes: 10, reason: 'little' })
  expect(codes(await publish('v1')).sort()).toEqual(['budget-exceeded', 'permission-missing', 'permission-missing'])
  await setPermissions(parts, { actor, module, permissions: null, budgetBytes: null, reason: 'all' })
  expect(codes(await publishRelease(parts, { ...upload('v1'), envelope: '{}' }))).toEqual(['envelope-wrong'])
  expect(await listReleases(parts, { module })).toEqual([])
  await revokeKey(parts, { actor, module, keyId: key.keyId, reason: 'lost' })
  expect(codes(await publish('v1'))).toEqual(['key-revoked'])
})

test('a revoked or outdated token publishes nothing', async () => {
  const old = await createToken(parts, { actor, module, name: 'old', expiresAt: new Date(Date.now() - 1), reason: '' })
  expect(codes(await publish('v1', { token: old.token }))).toEqual(['token-refused'])
  const { id, token: ended } = await createToken(parts, { actor, module, name: 'ended', expiresAt: new Date(Date.now() + 60_000), reason: '' })
  await revokeToken(parts, { actor, module, id, reason: 'leaked' })
  expect(codes(await publish('v1', { token: ended }))).toEqual(['token-refused'])
})

test('of two that publish other content under one version at once, one is taken and the other refused', async () => {
  const other = aBuild({ id: module, version: 'v1', manifest: { order: 7 } })
  const answers = await Promise.all([publish('v1'), publish('v1', { build: other })])
  expect(answers.map(codes).flat()).toEqual(['version-taken'])
  expect(await listReleases(parts, { module })).toHaveLength(1)
  expect(codes(await publish('v1', { build: aBuild({ id: module, version: 'v1', manifest: { order: 8 } }) }))).toEqual(['version-taken'])
})

test('roll-back goes back step by step, and says so when there is nothing before', async () => {
  for (const version of ['v1', 'v2', 'v3']) {
    await publish(version)
    await promote(parts, { ...wish(), version })
  }
  expect(await rollBack(parts, { ...wish('v3 is slow'), channel: 'stable' })).toEqual({ module, version: 'v2', previous: 'v3' })
  expect(await rollBack(parts, { ...wish(), channel: 'stable' })).toMatchObject({ version: 'v1' })
  await expect(rollBack(parts, { ...wish(), channel: 'stable' })).rejects.toMatchObject({ code: 'platform.release.nothing-before' })
  await expect(rollBack(parts, { ...wish(), channel: 'canary' })).rejects.toMatchObject({ code: 'platform.release.nothing-before' })
  await expect(promote(parts, { ...wish(), version: 'v9' })).rejects.toMatchObject({ code: 'platform.release.unknown' })
  expect(await stableNow()).toBe('v1')
  expect((await listEvents(parts, { module })).find((one) => one.reason === 'v3 is slow')).toMatchObject({ action: 'roll-back', version: 'v2', detail: { from: 'v3' } })
})

test('a canary is for its share and its roles, and ends when it becomes stable', async () => {
  for (const version of ['v1', 'v2']) await publish(version)
  await promote(parts, { ...wish(), version: 'v1' })
  await expect(setCanary(parts, { ...wish(), version: 'v1', share: 10, roles: [] })).rejects.toMatchObject({ code: 'platform.release.canary-wrong' })
  await setCanary(parts, { ...wish(), version: 'v2', share: 30, roles: ['developer'] })
  const snapshot = await readSnapshot(parts.db)
  const versionFor = (seed: string | null, roles: string[] = []) => pickReleases(snapshot, { seed, roles: new Set(roles) }).find((one) => one.manifest.id === module)?.manifest.version
  const share = Array.from({ length: 2_000 }, (_, index) => versionFor(String(index))).filter((one) => one === 'v2').length / 2_000
  expect(share).toBeGreaterThan(0.25)
  expect(share).toBeLessThan(0.35)
  expect(versionFor(null, ['developer'])).toBe('v2')
  expect(versionFor(null)).toBe('v1')
  await promote(parts, { ...wish(), version: 'v2' })
  expect((await listModules(parts)).find((one) => one.id === module)?.channels).toMatchObject([{ channel: 'stable', version: 'v2', previous: 'v1' }])
})

test('the kill switch: a stopped canary’s people get stable, a stopped stable is out of service, resume brings it back', async () => {
  for (const version of ['v1', 'v2']) await publish(version)
  await promote(parts, { ...wish(), version: 'v1' })
  await setCanary(parts, { ...wish(), version: 'v2', share: 100, roles: [] })
  const shown = async () => pickReleases(await readSnapshot(parts.db), { seed: 'x', roles: new Set() }).find((one) => one.manifest.id === module)
  expect((await shown())?.manifest.version).toBe('v2')
  await stop(parts, { ...wish('leaks'), version: 'v2' })
  expect(await shown()).toMatchObject({ manifest: { version: 'v1' }, isStopped: false })
  await expect(promote(parts, { ...wish(), version: 'v2' })).rejects.toMatchObject({ code: 'platform.release.stopped' })
  await stop(parts, wish('attack'))
  expect(await shown()).toMatchObject({ isStopped: true })
  await resume(parts, wish('over'))
  expect(await shown()).toMatchObject({ isStopped: false })
})

test('a canary that fails much more often than stable is taken back by itself, once', async () => {
  for (const version of ['v1', 'v2']) await publish(version)
  await promote(parts, { ...wish(), version: 'v1' })
  await setCanary(parts, { ...wish(), version: 'v2', share: 10, roles: [] })
  const count = (version: string, loads: number, failures: number) =>
    database.owner.query(`insert into platform.release_measures (module, version, minute, loads, failures) values ($1, $2, date_trunc('minute', now()), $3, $4) on conflict (module, version, minute) do update set loads = excluded.loads, failures = excluded.failures`, [module, version, loads, failures])
  await count('v1', 1_000, 10)
  await count('v2', 40, 3)
  expect(await judgeCanaries(parts)).toEqual([])
  await count('v2', 60, 20)
  const ended = await Promise.all([judgeCanaries(parts), judgeCanaries(parts)])
  expect(ended.flat()).toEqual([module])
  expect((await listEvents(parts, { module }))[0]).toMatchObject({ action: 'auto-roll-back', version: 'v2', actorKind: 'system', detail: { canary: { loads: 60, failures: 20 }, stable: { loads: 1_000, failures: 10 } } })
})

test('blobs of a publish that broke off are swept when they are old; those of releases stay', async () => {
  await publish('v1')
  const orphan = await parts.blobs.put(Buffer.from('left behind'))
  const fresh = await parts.blobs.put(Buffer.from('a publish under way'))
  for await (const { hash } of parts.blobs.list()) if (hash !== fresh) await utimes(join(folder, hash.slice(0, 2), hash), new Date(0), new Date(0))
  expect(await sweepBlobs(parts, { blobs: parts.blobs, machineClock: systemClock })).toBe(1)
  expect([await parts.blobs.has(orphan), await parts.blobs.has(fresh)]).toEqual([false, true])
  const { rows } = await database.owner.query<{ hash: string }>('select hash from platform.release_files where module = $1', [module])
  expect(await Promise.all(rows.map((row) => parts.blobs.has(row.hash)))).toEqual(rows.map(() => true))
})

test('another gateway knows of a change within two seconds and tells its open pages', async () => {
  await publish('v1')
  const watch = await watchRegistry({ db: partsOf().db, log: silentLog })
  try {
    const told: string[] = []
    watch.onChange((id) => told.push(id))
    await promote(parts, { ...wish(), version: 'v1' })
    await expect.poll(() => told, { timeout: 2_000 }).toContain(module)
    expect(watch.current().modules.find((one) => one.id === module)?.stable.manifest.version).toBe('v1')
  } finally {
    await watch.stop()
  }
})

test('the audit is only added to', async () => {
  await expect(database.owner.query('update platform.release_events set reason = $1', ['nothing'])).rejects.toThrow('only added to')
})
