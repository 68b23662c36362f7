import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderBlobStore } from '@mc/blob-store'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { keyIdOf, newKey, privateKeyOf, signStatement, statementOf } from '@mc/release'
import { aBuild } from '@mc/release/testing'
import { systemClock, type PlatformDatabase, type Viewer } from '@mc/server-kit'
import { aViewer, callerFor } from '@mc/server-kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SYSTEM_ACTOR } from '../registry/actor.ts'
import { addKey, createToken } from '../registry/keys-and-tokens.ts'
import { publishRelease } from '../registry/publish-release.ts'
import { giveModule } from '../registry/teams.ts'
import type { SessionStore } from '../sessions/session-store.ts'
import { portalRouter, type PortalRouter } from './router.ts'

const TEAM = 'NHOM-A'
const OTHER_TEAM = 'NHOM-B'
const MINE = aViewer({ personId: '019091000128', name: 'Đỗ Quang Huy', roles: ['developer'], organisationCode: TEAM })
const THEIRS = aViewer({ personId: '019191000136', name: 'Lý Thị Nga', roles: ['developer'], organisationCode: OTHER_TEAM })
const ADMINISTRATOR = aViewer({ personId: '019070000134', name: 'Ma Văn Sơn', roles: ['administrator'], organisationCode: 'UBND-19' })
const CITIZEN = aViewer()
const NOT_YOURS = { cause: { code: 'platform.release.not-your-module', kind: 'forbidden' } }

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

let database: TestDatabase
let folder = ''
let module = ''
let count = 0
const partsOf = () => ({ db: database.connect<PlatformDatabase>('mc_platform'), clock: systemClock, blobs: folderBlobStore({ folder, now: systemClock.now }) })
let parts: ReturnType<typeof partsOf>

beforeAll(async () => {
  database = await testDatabase({ sets: [] })
  folder = await mkdtemp(join(tmpdir(), 'mc-console-'))
  parts = partsOf()
  for (const team of [TEAM, OTHER_TEAM]) await database.owner.query(`insert into platform.organisations values ($1, $1, $1, 'team', null)`, [team])
  await database.owner.query(`insert into platform.organisations values ('BV-1', 'Bệnh viện', 'Hospital', 'hospital', null)`)
})
afterAll(async () => {
  await database[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  count += 1
  module = `garden-${LETTERS[Math.floor(count / LETTERS.length)]}${LETTERS[count % LETTERS.length]}`
  const key = newKey()
  await addKey(parts, { actor: SYSTEM_ACTOR, module, publicKey: key.publicKey, holder: 'team', reason: 'first' })
  const { token } = await createToken(parts, { actor: SYSTEM_ACTOR, module, name: 'ci', expiresAt: new Date(Date.now() + 60_000), reason: 'ci' })
  for (const version of ['v1', 'v2']) {
    const build = aBuild({ id: module, version, files: { 'remoteEntry.js': `export const v = '${version}'`, 'assets/module.js': '1', 'assets/page.js': '1', 'assets/page.css': '._page_1a2b3_1 { color: red }', 'assets/a.js': '1' } })
    const envelope = JSON.stringify(signStatement(statementOf(build.manifest, { commit: 'c0ffee', madeAt: new Date() }), privateKeyOf(key.privatePem)))
    expect(await publishRelease(parts, { envelope, files: build.files, token })).toMatchObject({ version })
  }
  await giveModule(parts, { actor: SYSTEM_ACTOR, module, team: TEAM, reason: 'first' })
})

const as = (viewer: Viewer | null) => callerFor<PortalRouter>({ id: 'platform', router: portalRouter({ db: parts.db, sessions: {} as SessionStore, works: { look: async () => undefined } }) }, database, viewer)
const wish = (reason = 'a test') => ({ module, reason })
const seen = () => as(MINE).releases.getModule({ module })

describe('a developer of the module’s team', () => {
  it('promotes, and rolls back to the release before', async () => {
    const { releases } = as(MINE)
    expect(await releases.promote({ ...wish(), version: 'v1' })).toEqual({ module, version: 'v1', previous: null })
    expect(await releases.promote({ ...wish('fewer taps'), version: 'v2' })).toEqual({ module, version: 'v2', previous: 'v1' })
    // Pressed twice, it is the same.
    expect(await releases.promote({ ...wish(), version: 'v2' })).toEqual({ module, version: 'v2', previous: 'v1' })
    expect(await releases.rollBack({ ...wish('it is slow'), channel: 'stable' })).toEqual({ module, version: 'v1', previous: 'v2' })
    const { stable, events } = await seen()
    expect(stable).toMatchObject({ version: 'v1' })
    expect(events.slice(0, 3).map((one) => [one.action, one.version, one.actor, one.reason])).toEqual([
      ['roll-back', 'v1', MINE.name, 'it is slow'],
      ['promote', 'v2', MINE.name, 'fewer taps'],
      ['promote', 'v1', MINE.name, 'a test'],
    ])
    await expect(releases.rollBack({ ...wish(), channel: 'stable' })).rejects.toMatchObject({ cause: { code: 'platform.release.nothing-before' } })
  })

  it('tries a release on a share and on roles, and ends it', async () => {
    const { releases } = as(MINE)
    await releases.promote({ ...wish(), version: 'v1' })
    await releases.setCanary({ ...wish(), version: 'v2', share: 5, roles: ['teacher'] })
    expect((await seen()).canary).toMatchObject({ version: 'v2', share: 5, roles: ['teacher'] })
    await releases.setCanary({ ...wish(), version: 'v2', share: 50, roles: [] })
    expect((await seen()).canary).toMatchObject({ share: 50, roles: [] })
    await expect(releases.setCanary({ ...wish(), version: 'v1', share: 5, roles: [] })).rejects.toMatchObject({ cause: { code: 'platform.release.canary-wrong' } })
    await expect(releases.setCanary({ ...wish(), version: 'v2', share: 0, roles: [] })).rejects.toMatchObject({ cause: { code: 'platform.release.canary-wrong' } })
    await releases.rollBack({ ...wish(), channel: 'canary' })
    expect((await seen()).canary).toBeNull()
  })

  it('stops and resumes a release and the whole module, with the reason', async () => {
    const { releases } = as(MINE)
    await releases.promote({ ...wish(), version: 'v1' })
    expect(await releases.stop({ ...wish('leaks'), version: 'v2' })).toEqual({ done: true })
    expect((await seen()).releases.find((one) => one.version === 'v2')?.stopped).toMatchObject({ reason: 'leaks' })
    await expect(releases.promote({ ...wish(), version: 'v2' })).rejects.toMatchObject({ cause: { code: 'platform.release.stopped' } })
    await releases.resume({ ...wish(), version: 'v2' })
    await releases.stop(wish('attack'))
    expect((await seen()).stopped).toMatchObject({ reason: 'attack' })
    await releases.resume(wish())
    expect((await seen()).stopped).toBeNull()
    await expect(releases.stop({ ...wish(), version: 'v9' })).rejects.toMatchObject({ cause: { code: 'platform.release.unknown' } })
  })

  it('sees size, promise, key, use and files of each release, and how two differ', async () => {
    await as(null).reports.loads({ loads: [{ moduleId: module, version: 'v1', outcome: 'loaded', ms: 90 }, { moduleId: module, version: 'v1', outcome: 'failed', ms: 90 }] })
    await as(null).reports.moduleFailure({ moduleId: module, version: 'v1', stage: 'load', message: 'it broke for 019085000017', path: `/${module}` })
    const { releases, failures, keys, teams, may } = await seen()
    expect(releases.map((one) => one.version).sort()).toEqual(['v1', 'v2'])
    const v1 = releases.find((one) => one.version === 'v1')
    expect(v1).toMatchObject({ source: 'signed', commit: 'c0ffee', releasedBy: 'ci', files: 5, measured: { loads: 2, failures: 1, medianMs: 100, slowMs: 100 } })
    expect(v1?.promise?.untilVersion).toBeGreaterThan(v1?.contract ?? 0)
    expect(v1?.bytesFirstLoad).toBeGreaterThan(0)
    expect(failures).toMatchObject([{ version: 'v1', stage: 'load', detail: `/${module} it broke for …` }])
    expect(keys).toMatchObject([{ holder: 'team', revokedAt: null }])
    expect(teams).toEqual([{ code: TEAM, name: { vi: TEAM, en: TEAM } }])
    expect(may).toEqual({ putForward: true, takeBack: true, stop: true, override: true, addKeys: true, revokeKeys: true })
    expect(await as(MINE).releases.compare({ module, from: 'v1', to: 'v2' })).toMatchObject([{ path: 'remoteEntry.js', what: 'changed' }])
    expect(await as(MINE).releases.compare({ module, from: 'v1', to: 'v1' })).toEqual([])
    await expect(as(MINE).releases.compare({ module, from: 'v1', to: 'v9' })).rejects.toMatchObject({ cause: { kind: 'missing' } })
    const listed = (await as(MINE).releases.listModules()).find((one) => one.id === module)
    expect(listed).toMatchObject({ releases: 2, stable: null, canary: null, teams: [{ code: TEAM }] })
    await expect(as(MINE).releases.getModule({ module: 'nowhere' })).rejects.toMatchObject({ cause: { code: 'platform.release.module-unknown' } })
  })

  it('gives a reason of at least three characters', async () => {
    await expect(as(MINE).releases.promote({ module, version: 'v1', reason: ' a ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect((await seen()).stable).toBeNull()
  })
})

/** Each change of the console. */
const CHANGES = {
  promote: (viewer: Viewer) => as(viewer).releases.promote({ ...wish(), version: 'v2' }),
  setCanary: (viewer: Viewer) => as(viewer).releases.setCanary({ ...wish(), version: 'v2', share: 5, roles: [] }),
  rollBack: (viewer: Viewer) => as(viewer).releases.rollBack({ ...wish(), channel: 'stable' }),
  endCanary: (viewer: Viewer) => as(viewer).releases.rollBack({ ...wish(), channel: 'canary' }),
  stop: (viewer: Viewer) => as(viewer).releases.stop(wish()),
  stopRelease: (viewer: Viewer) => as(viewer).releases.stop({ ...wish(), version: 'v2' }),
  resume: (viewer: Viewer) => as(viewer).releases.resume(wish()),
  addKey: (viewer: Viewer) => as(viewer).credentials.addKey({ ...wish(), publicKey: newKey().publicKey, holder: 'another machine' }),
  createToken: (viewer: Viewer) => as(viewer).credentials.createToken({ ...wish(), name: 'another machine', days: 30 }),
  revokeKey: async (viewer: Viewer) => as(viewer).credentials.revokeKey({ ...wish(), keyId: (await seen()).keys[0]?.keyId ?? '' }),
  revokeToken: async (viewer: Viewer) => as(viewer).credentials.revokeToken({ ...wish(), id: (await seen()).tokens[0]?.id ?? '' }),
} as const
type Change = keyof typeof CHANGES

describe('a developer of another team', () => {
  it.each(Object.keys(CHANGES) as Change[])('changes nothing by %s, and sees that they may not', async (change) => {
    await as(MINE).releases.promote({ ...wish(), version: 'v1' })
    const before = await seen()
    await expect(CHANGES[change](THEIRS)).rejects.toMatchObject(NOT_YOURS)
    expect(await seen()).toEqual(before)
    expect((await as(THEIRS).releases.getModule({ module })).may).toEqual({ putForward: false, takeBack: false, stop: false, override: false, addKeys: false, revokeKeys: false })
  })

  it('loses the right with the team’s', async () => {
    await as(ADMINISTRATOR).teams.takeModule({ ...wish('reorganised'), team: TEAM })
    await expect(CHANGES.promote(MINE)).rejects.toMatchObject(NOT_YOURS)
  })
})

describe('keys and tokens', () => {
  const publish = (version: string, by: { token: string; key: ReturnType<typeof newKey> }) => {
    const build = aBuild({ id: module, version })
    const envelope = JSON.stringify(signStatement(statementOf(build.manifest, { commit: 'c0ffee', madeAt: new Date() }), privateKeyOf(by.key.privatePem)))
    return publishRelease(parts, { envelope, files: build.files, token: by.token })
  }

  it('a key and a token made at the console publish, until either is revoked; the audit has each', async () => {
    const { credentials } = as(MINE)
    const key = newKey()
    const { keyId } = await credentials.addKey({ ...wish('a new machine'), publicKey: key.publicKey, holder: 'build machine' })
    const { id, token, expiresAt } = await credentials.createToken({ ...wish('a new machine'), name: 'build machine', days: 30 })
    expect(new Date(expiresAt).getTime() - Date.now()).toBeGreaterThan(29 * 86_400_000)
    expect(await publish('v3', { token, key })).toMatchObject({ version: 'v3' })
    expect((await seen()).tokens.find((one) => one.id === id)).toMatchObject({ name: 'build machine', isOver: false, revokedAt: null })
    expect(JSON.stringify(await seen())).not.toContain(token)
    await credentials.revokeKey({ ...wish('lost'), keyId })
    expect(await publish('v4', { token, key })).toMatchObject([{ code: 'key-revoked' }])
    await credentials.revokeToken({ ...wish('lost'), id })
    expect(await publish('v4', { token, key })).toMatchObject([{ code: 'token-refused' }])
    await expect(credentials.revokeToken({ ...wish(), id })).rejects.toMatchObject({ cause: { code: 'platform.release.token-unknown' } })
    const { events, tokens, keys } = await seen()
    expect(events.filter((one) => one.actor === MINE.name).map((one) => one.action)).toEqual(['token-revoke', 'key-revoke', 'token-add', 'key-add'])
    expect([tokens.find((one) => one.id === id)?.revokedAt, keys.find((one) => one.keyId === keyId)?.revokedAt]).toEqual([expect.any(String), expect.any(String)])
  })

  it('refuses a second press, a key that is none or is there, and more than anybody looks after', async () => {
    const { credentials } = as(MINE)
    await credentials.createToken({ ...wish(), name: 'machine', days: 30 })
    await expect(credentials.createToken({ ...wish(), name: 'machine', days: 30 })).rejects.toMatchObject({ cause: { code: 'platform.release.token-name-taken' } })
    await expect(credentials.addKey({ ...wish(), publicKey: `${'A'.repeat(42)}=`, holder: 'machine' })).rejects.toMatchObject({ cause: { code: 'platform.release.key-wrong' } })
    const { publicKey } = newKey()
    await credentials.addKey({ ...wish(), publicKey, holder: 'machine' })
    await expect(credentials.addKey({ ...wish(), publicKey, holder: 'machine' })).rejects.toMatchObject({ cause: { code: 'platform.release.key-taken' } })
    for (let n = (await seen()).tokens.length; n < 20; n++) await credentials.createToken({ ...wish(), name: `machine ${n}`, days: 30 })
    await expect(credentials.createToken({ ...wish(), name: 'one more', days: 30 })).rejects.toMatchObject({ cause: { code: 'platform.release.keys-too-many' } })
    for (const days of [0, 366]) await expect(credentials.createToken({ ...wish(), name: 'long', days })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('ends no key and no token of another module by naming the own one', async () => {
    const [mine, other] = [module, `${module}-other`]
    const key = newKey()
    await addKey(parts, { actor: SYSTEM_ACTOR, module: other, publicKey: key.publicKey, holder: 'other', reason: '' })
    const { id } = await createToken(parts, { actor: SYSTEM_ACTOR, module: other, name: 'ci', expiresAt: new Date(Date.now() + 60_000), reason: '' })
    await expect(as(MINE).credentials.revokeToken({ module: mine, id, reason: 'a test' })).rejects.toMatchObject({ cause: { kind: 'missing' } })
    await expect(as(MINE).credentials.revokeKey({ module: mine, keyId: keyIdOf(key.publicKey), reason: 'a test' })).rejects.toMatchObject({ cause: { kind: 'missing' } })
    await expect(as(MINE).credentials.revokeToken({ module: other, id, reason: 'a test' })).rejects.toMatchObject(NOT_YOURS)
  })

  it('shows tokens only to those who may end them', async () => {
    const tokensSeenBy = async (viewer: Viewer) => (await as(viewer).releases.getModule({ module })).tokens.length
    expect([await tokensSeenBy(MINE), await tokensSeenBy(ADMINISTRATOR), await tokensSeenBy(THEIRS)]).toEqual([1, 1, 0])
  })
})

describe('an administrator', () => {
  it('says that a module is to come: its team sees it and adds the first key', async () => {
    const coming = `${module}-coming`
    await as(ADMINISTRATOR).teams.giveModule({ module: coming, team: TEAM, reason: 'a new sector' })
    expect(await as(MINE).releases.getModule({ module: coming })).toMatchObject({ id: coming, releases: [], keys: [], tokens: [], stable: null })
    await as(MINE).credentials.addKey({ module: coming, publicKey: newKey().publicKey, holder: 'team', reason: 'first' })
    expect((await as(MINE).releases.getModule({ module: coming })).keys).toHaveLength(1)
  })

  it('ends keys and tokens of any module, and makes none', async () => {
    await CHANGES.revokeKey(ADMINISTRATOR)
    await CHANGES.revokeToken(ADMINISTRATOR)
    expect(await seen()).toMatchObject({ keys: [{ revokedAt: expect.any(String) }], tokens: [{ revokedAt: expect.any(String) }] })
  })

  it('stops, resumes and takes back any module, and puts none forward', async () => {
    for (const version of ['v1', 'v2']) await as(MINE).releases.promote({ ...wish(), version })
    for (const change of ['promote', 'setCanary', 'addKey', 'createToken'] as const) await expect(CHANGES[change](ADMINISTRATOR)).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'role' })
    await CHANGES.stop(ADMINISTRATOR)
    expect((await seen()).stopped).not.toBeNull()
    await CHANGES.resume(ADMINISTRATOR)
    expect(await CHANGES.rollBack(ADMINISTRATOR)).toMatchObject({ version: 'v1' })
    expect((await seen()).events[0]).toMatchObject({ action: 'roll-back', actor: ADMINISTRATOR.name })
    expect((await as(ADMINISTRATOR).releases.getModule({ module })).may).toEqual({ putForward: false, takeBack: true, stop: true, override: false, addKeys: false, revokeKeys: true })
  })

  it('gives a module to a team and takes it away, once each, in the audit', async () => {
    const { teams } = as(ADMINISTRATOR)
    expect((await teams.list()).map((one) => one.code)).toEqual([TEAM, OTHER_TEAM])
    for (const _ of [1, 2]) await teams.giveModule({ ...wish('shared'), team: OTHER_TEAM })
    expect((await seen()).teams.map((one) => one.code)).toEqual([TEAM, OTHER_TEAM])
    await CHANGES.promote(THEIRS)
    for (const _ of [1, 2]) await teams.takeModule({ ...wish('over'), team: OTHER_TEAM })
    await expect(CHANGES.promote(THEIRS)).rejects.toMatchObject(NOT_YOURS)
    expect((await seen()).events.map((one) => one.action).filter((action) => action.startsWith('team'))).toEqual(['team-remove', 'team-add', 'team-add'])
    for (const team of ['nowhere', 'BV-1']) await expect(teams.giveModule({ ...wish(), team })).rejects.toMatchObject({ cause: { code: 'platform.release.team-unknown' } })
  })
})

it.each(Object.keys(CHANGES) as Change[])('%s: a citizen and a developer at level 1 are refused', async (change) => {
  await expect(CHANGES[change](CITIZEN)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(CHANGES[change]({ ...MINE, level: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect((await seen()).stable).toBeNull()
})

it('an administrator’s duty at a team names no module, and a developer’s without a team none either', async () => {
  await expect(CHANGES.promote(aViewer({ roles: ['developer'], organisationCode: 'BV-1' }))).rejects.toMatchObject(NOT_YOURS)
  const mixed = { ...THEIRS, roles: new Set([...THEIRS.roles, 'teacher' as const]), organisations: [...THEIRS.organisations, { role: 'teacher' as const, organisationCode: TEAM }] }
  await expect(CHANGES.promote(mixed)).rejects.toMatchObject(NOT_YOURS)
})
