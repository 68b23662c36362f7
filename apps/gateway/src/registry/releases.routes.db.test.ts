import { newKey, privateKeyOf, refusalText, signStatement, statementOf } from '@mc/release'
import { aBuild } from '@mc/release/testing'
import { systemClock, type PlatformDatabase } from '@mc/server-kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPortal, type TestPortal } from '../testing/a-portal.ts'
import { SYSTEM_ACTOR } from './actor.ts'
import { addKey, createToken } from './keys-and-tokens.ts'

const [garden, orchard] = [newKey(), newKey()]
const tokens: Record<string, string> = {}
let portal: TestPortal

beforeAll(async () => {
  portal = await aPortal()
  const parts = { db: portal.database.connect<PlatformDatabase>('mc_platform'), clock: systemClock }
  for (const [module, key] of [['garden', garden], ['orchard', orchard]] as const) {
    await addKey(parts, { actor: SYSTEM_ACTOR, module, publicKey: key.publicKey, holder: 'team', reason: 'a test' })
    tokens[module] = (await createToken(parts, { actor: SYSTEM_ACTOR, module, name: 'ci', expiresAt: new Date(Date.now() + 60_000), reason: 'a test' })).token
  }
})
afterAll(() => portal[Symbol.asyncDispose]())

type How = { key?: typeof garden; token?: string; sign?: boolean; change?: (files: Map<string, Uint8Array>) => void; locale?: string }

/** Sends a release of the garden as a team's command does. */
async function post(version: string, { key = garden, token = tokens['garden'] ?? '', sign = true, change, locale = 'en' }: How = {}) {
  const build = aBuild({ id: 'garden', version })
  const envelope = signStatement(statementOf(build.manifest, { commit: null, madeAt: new Date('2026-11-25T01:00:00Z') }), privateKeyOf(key.privatePem))
  change?.(build.files)
  const form = new FormData()
  form.set('envelope', JSON.stringify(sign ? envelope : { ...envelope, signatures: [] }))
  for (const [path, bytes] of build.files) form.set(path, new Blob([new Uint8Array(bytes)]), path)
  const answer = await fetch(`${portal.origin}/registry/releases`, { method: 'POST', body: form, headers: { authorization: `Bearer ${token}`, 'accept-language': locale } })
  return { status: answer.status, body: (await answer.json()) as { version?: string; isNew?: boolean; refusals?: { code: string; problem: string; todo: string }[] } }
}

const released = async () => (await portal.database.owner.query<{ count: bigint }>(`select count(*) from platform.releases where module = 'garden' and source = 'signed'`)).rows[0]?.count

test('another team’s key or token, no signature and a changed file are refused with what to do; a good one is taken once (OP10, OP09)', async () => {
  const refusals = [
    [await post('v9', { key: orchard }), 403, 'key-unknown'],
    [await post('v9', { token: tokens['orchard'] ?? '' }), 403, 'token-other-module'],
    [await post('v9', { token: `mcd_${'x'.repeat(43)}` }), 401, 'token-refused'],
    [await post('v9', { sign: false }), 422, 'envelope-wrong'],
    [await post('v9', { change: (files) => files.set('assets/a.js', Buffer.from('evil()')) }), 422, 'hash-wrong'],
  ] as const
  for (const [{ status, body }, expected, code] of refusals) {
    expect([status, body.refusals?.[0]?.code]).toEqual([expected, code])
    expect(body.refusals?.[0]?.problem).toMatch(/\w/)
    expect(body.refusals?.[0]?.todo).toMatch(/\w/)
  }
  expect(refusals[4][0].body.refusals?.[0]?.problem).toContain('assets/a.js')
  expect(await released()).toBe(0n)

  expect(await post('v9')).toMatchObject({ status: 201, body: { version: 'v9', isNew: true } })
  expect(await post('v9')).toMatchObject({ status: 200, body: { version: 'v9', isNew: false } })
  expect(await released()).toBe(1n)
})

test('a refusal is said in the caller’s language', async () => {
  const { body } = await post('v8', { token: tokens['orchard'] ?? '', locale: 'vi' })
  expect(body.refusals?.[0]).toMatchObject(refusalText({ code: 'token-other-module', params: { module: 'garden', tokenModule: 'orchard' } }, 'vi'))
})

test('a token moves the channels of its own module only', async () => {
  await post('v7')
  const move = (module: string, token: string) =>
    fetch(`${portal.origin}/registry/modules/${module}/channels/stable`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ version: 'v7', reason: 'a test' }) })
  const rollBack = (token: string) => fetch(`${portal.origin}/registry/modules/garden/roll-back`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ reason: 'a test' }) })
  expect((await move('garden', tokens['orchard'] ?? '')).status).toBe(403)
  expect((await rollBack(tokens['orchard'] ?? '')).status).toBe(403)
  expect((await move('garden', 'mcd_nothing_at_all')).status).toBe(401)
  const moved = await move('garden', tokens['garden'] ?? '')
  expect([moved.status, await moved.json()]).toEqual([200, { module: 'garden', version: 'v7', previous: 'v1' }])
  expect((await rollBack(tokens['garden'] ?? '')).status).toBe(200)
})
