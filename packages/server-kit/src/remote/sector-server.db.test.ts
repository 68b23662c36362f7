import { randomBytes } from 'node:crypto'
import { roleUrl } from '@mc/db'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { sectorKit } from '../procedures/sector-kit.ts'
import { defineSector } from '../sector/define-sector.ts'
import { aViewer } from '../testing/a-viewer.ts'
import { registerPerson } from '../testing/register-person.ts'
import { readSectorKeys } from './sector-keys.ts'
import { makeSectorServer, type SectorServer } from './sector-server.ts'
import { sectorSigner, TOKEN_HEADER, type ForwardedFacts } from './sector-token.ts'

const seed = () => randomBytes(32).toString('base64url')
const [oldSeed, newSeed] = [seed(), seed()]
const keys = readSectorKeys(oldSeed)
const { procedureFor, router } = sectorKit()
const club = defineSector({
  id: 'club',
  router: router({
    who: procedureFor('citizen').output(z.any()).query(({ ctx }) => ({ ...ctx.viewer, roles: [...ctx.viewer.roles], isolated: ctx.isolated, locale: ctx.locale, requestId: ctx.requestId })),
    family: procedureFor('citizen').output(z.any()).query(({ ctx }) => ctx.ports.people.childrenOf(ctx.viewer.personId)),
  }),
  migrations: new URL('./no-migrations/', import.meta.url),
  handlers: { 'club.said': () => Promise.resolve() },
  hooks: { notice: () => Promise.resolve({ status: 200, body: {} }) },
})
const facts: ForwardedFacts = { use: 'api', requestId: 'r-1', locale: 'en', isolated: true, viewer: aViewer() }

describe('a sector’s server', () => {
  let database: TestDatabase
  let server: SectorServer
  beforeAll(async () => {
    database = await testDatabase({ sets: [{ id: 'club', directory: club.migrations }] })
    // Both keys are published while the gateways change from the old to the new one.
    server = await makeSectorServer({ sector: club, databaseUrl: roleUrl(database.ownerUrl, 'mc_club'), keys: readSectorKeys(`${newSeed},${oldSeed}`).published, logLevel: 'silent' })
  })
  afterAll(async () => {
    await server.stop()
    await database[Symbol.asyncDispose]()
  })

  const statusWith = async (token: string | null, url = '/api/club/who', method: 'GET' | 'POST' = 'GET') => (await server.app.inject({ method, url, ...(token !== null && { headers: { [TOKEN_HEADER]: token } }) })).statusCode
  const claims = { use: 'api', locale: 'vi', isolated: false }
  const signed = (change: (token: SignJWT) => SignJWT, key = keys) =>
    change(new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', kid: key.keyId }).setIssuer('mc-gateway').setAudience('sector:club').setJti('r').setIssuedAt().setExpirationTime('60s')).sign(key.signingKey)

  it('knows from the token who calls, in which language, from where', async () => {
    const answer = await server.app.inject({ url: '/api/club/who', headers: { [TOKEN_HEADER]: await sectorSigner(keys)('club', facts) } })
    const { data } = answer.json<{ result: { data: object } }>().result
    expect(data).toEqual({ ...facts.viewer, roles: [...facts.viewer!.roles], isolated: true, locale: 'en', requestId: 'r-1' })
  })

  it('takes tokens of the old and of the new key', async () => {
    expect(await statusWith(await sectorSigner(keys)('club', facts))).toBe(200)
    expect(await statusWith(await sectorSigner(readSectorKeys(newSeed))('club', facts))).toBe(200)
  })

  it('reads the register by its own login, as the gateway does by its own', async () => {
    const [father, child] = [facts.viewer!.personId, '019214000024']
    await registerPerson(database, { citizenId: father })
    await registerPerson(database, { citizenId: child })
    await database.owner.query(`insert into platform.guardianships (guardian_id, citizen_id, kind) values ($1, $2, 'parent')`, [father, child])
    const answer = await server.app.inject({ url: '/api/club/family', headers: { [TOKEN_HEADER]: await sectorSigner(keys)('club', facts) } })
    expect(answer.json()).toMatchObject({ result: { data: [{ citizenId: child }] } })
  })

  it.each<[string, () => Promise<string | null>]>([
    ['no token', async () => null],
    ['no token at all in it', async () => 'x.y.z'],
    ['one for another sector', () => sectorSigner(keys)('choir', facts)],
    ['one for notices', () => sectorSigner(keys)('club', { ...facts, use: 'hook' })],
    ['one of another key', () => sectorSigner(readSectorKeys(seed()))('club', facts)],
    ['one that is over', () => signed((token) => token.setIssuedAt('-2m').setExpirationTime('-1m'))],
    ['one that would be good for a year', () => signed((token) => token.setIssuedAt('-2m').setExpirationTime('365d'))],
    ['one that never ends', () => new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', kid: keys.keyId }).setIssuer('mc-gateway').setAudience('sector:club').setJti('r').setIssuedAt().sign(keys.signingKey)],
    ['one of another issuer', () => signed((token) => token.setIssuer('somebody'))],
    ['one that nobody signed', async () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await signed((token) => token)).split('.')[1]}.`],
  ])('refuses a call with %s', async (_, make) => {
    const token = await make()
    expect(await statusWith(token)).toBe(401)
  })

  it('refuses everything else without a token too, but says how it is', async () => {
    for (const [url, method] of [['/hooks/club/notice', 'POST'], ['/work/description', 'GET'], ['/work/events', 'POST'], ['/work/jobs/tidy', 'POST']] as const) {
      expect([url, await statusWith(null, url, method)]).toEqual([url, 401])
      expect([url, await statusWith(await sectorSigner(keys)('club', facts), url, method)]).toEqual([url, 401])
    }
    expect(await statusWith(null, '/healthz')).toBe(200)
    expect(await statusWith(null, '/readyz')).toBe(200)
  })

  it('tells the platform what it does in the background', async () => {
    const token = await sectorSigner(keys)('club', { ...facts, use: 'work' })
    expect((await server.app.inject({ url: '/work/description', headers: { [TOKEN_HEADER]: token } })).json()).toEqual({ id: 'club', events: ['club.said'], jobs: [] })
  })
})

it('refuses a key that is none', () => {
  expect(() => readSectorKeys('short')).toThrow(/32 bytes/)
})
