import { randomUUID } from 'node:crypto'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import { roleUrl } from '@mc/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readEnv } from '../env.ts'
import { makeGateway, type Gateway } from '../gateway.ts'
import { Browser } from '../testing/a-browser.ts'
import { aPortal, FATHER, OFFICER, type TestPortal } from '../testing/a-portal.ts'
import { freePort, startProcess, type StartedProcess } from '../testing/start-process.ts'
import { writeOrchard } from '../testing/write-orchard.ts'

const serverFile = fileURLToPath(import.meta.resolve('@mc/server-kit/sector-server'))

/** One database, two gateways: in one the sector runs in the gateway's process, for the other it has a server of its own. */
let portal: TestPortal
let sectorFile: string
let server: StartedProcess
let serverPort: number
let elsewhere: { gateway: Gateway; origin: string }
let session: Record<'father' | 'officer', string>

const startServer = () =>
  startProcess(serverFile, {
    PORT: String(serverPort),
    MC_SECTOR_FILE: sectorFile,
    DATABASE_URL: roleUrl(portal.database.ownerUrl, 'mc_orchard'),
    MC_GATEWAY_KEYS: `${elsewhere.origin}/.well-known/mc-sector-keys.json`,
    MC_TEST: '1',
    MC_LOG_LEVEL: 'warn',
  })

beforeAll(async () => {
  // The gateway that does not have the sector does all background work.
  portal = await aPortal({ MC_JOBS: '0' }, writeOrchard)
  sectorFile = `${portal.appsDir}/orchard/api/sector.ts`
  const port = await freePort()
  serverPort = await freePort()
  const env = { PORT: String(port), DATABASE_URL: portal.database.ownerUrl, MC_APPS_DIR: portal.appsDir, MC_OIDC_ISSUER: portal.vneid, MC_LOG_LEVEL: 'silent', MC_TEST: '1', ORCHARD_API_URL: `http://localhost:${serverPort}` }
  const origin = `http://localhost:${port}`
  // The server is not there yet: the gateway starts all the same.
  const gateway = await makeGateway(readEnv(env))
  await gateway.app.listen({ port, host: 'localhost' })
  elsewhere = { gateway, origin }
  server = await startServer()
  session = { father: await signedIn(FATHER), officer: await signedIn(OFFICER) }
})
afterAll(async () => {
  await elsewhere?.gateway.stop()
  await server?.[Symbol.asyncDispose]()
  await portal?.[Symbol.asyncDispose]()
})

async function signedIn(citizenId: string): Promise<string> {
  const browser = new Browser()
  await portal.signIn(browser, { citizenId })
  return `__Host-mc-session=${browser.cookie('__Host-mc-session')}`
}

const ARRANGEMENTS = ['here', 'elsewhere'] as const
type Arrangement = (typeof ARRANGEMENTS)[number]
const originOf = (where: Arrangement) => (where === 'here' ? portal.origin : elsewhere.origin)
const input = (value: unknown) => encodeURIComponent(JSON.stringify(value))
const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({ method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })

async function ask(where: Arrangement, path: string, init: RequestInit = {}) {
  const answer = await fetch(`${originOf(where)}/api/orchard/${path}`, init)
  const headers = ['content-type', 'cache-control', 'vary', 'allow', 'x-content-type-options'].map((name) => answer.headers.get(name))
  // Each request has its own number.
  const body = (await answer.text()).replaceAll(/"requestId":"[0-9a-f-]{36}"/g, '"requestId":"…"')
  return { status: answer.status, headers, body }
}

async function call<T>(where: Arrangement, path: string, init: RequestInit = {}): Promise<T> {
  const { status, body } = await ask(where, path, init)
  if (status !== 200) throw new Error(`${path}: ${status} ${body}`)
  return (JSON.parse(body) as { result: { data: T } }).result.data
}

async function traces(word: string): Promise<number> {
  return (await portal.database.owner.query('select from orchard.traces where word = $1', [word])).rowCount ?? 0
}

describe('a client cannot tell where the sector runs', () => {
  const father = () => ({ cookie: session.father })
  test.each<[string, string, () => RequestInit]>([
    ['a query', `named?input=${input({ name: 'Ánh & %20' })}`, () => ({})],
    ['a query signed in', 'who', () => ({ headers: father() })],
    ['an officer', 'who', () => ({ headers: { cookie: session.officer, 'accept-language': 'en' } })],
    ['the language of a cookie', 'who', () => ({ headers: { cookie: `${session.father}; mc-locale=en` } })],
    ['the register', 'people', () => ({ headers: father() })],
    ['a message', 'tell', () => post({}, father())],
    ['a role refused', 'look?input=%22019085000017%22', () => ({ headers: father() })],
    ['signed out', 'notes', () => ({})],
    ['a level', 'notes', () => ({ headers: father() })],
    ['a refusal', 'take', () => post({ apple: 'taken' }, father())],
    ['a defect', 'take', () => post({ apple: 'broken' }, father())],
    ['an input of the wrong type', `named?input=${input({ name: 1 })}`, () => ({})],
    ['an input that is no JSON', 'named?input=%7Bname', () => ({})],
    ['a body that is no JSON', 'take', () => post('{"a":', father())],
    ['a body too large', 'take', () => post({ apple: 'x'.repeat(1_100_000) }, father())],
    ['a body that is a form', 'take', () => ({ method: 'POST', body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded', ...father() } })],
    ['a path that is not there', 'gone', () => ({})],
    ['a path of Object’s', 'constructor', () => ({})],
    ['a deeper path', 'a/b', () => ({})],
    ['a mutation by GET', 'take', () => ({ headers: father() })],
    ['HEAD', 'named', () => ({ method: 'HEAD' })],
    ['PUT', 'named', () => ({ method: 'PUT', body: '{}', headers: { 'content-type': 'application/json' } })],
    ['a foreign page', 'take', () => post({ apple: 'red' }, { ...father(), origin: 'https://evil.example' })],
    ['a batch', `named,who,gone,named?batch=1&input=${input({ 0: { name: 'A' }, 3: 4 })}`, () => ({ headers: father() })],
    ['a batch of mutations', 'take,take?batch=1', () => post({ 0: { apple: 'taken' }, 1: { apple: 'red' } }, father())],
    ['a batch too large', `${Array.from({ length: 21 }, () => 'who').join()}?batch=1`, () => ({})],
    ['a batch with encoded commas', `named%2Cwho?batch=1&input=${input({ 0: { name: 'A' } })}`, () => ({})],
    ['a streamed batch', `named,echo?batch=1&input=${input({ 0: { name: 'A' }, 1: 'x' })}`, () => ({ headers: { 'trpc-accept': 'application/jsonl' } })],
    ['a subscription', `count?input=${input({ to: 3 })}`, () => ({ headers: { accept: 'text/event-stream' } })],
    ['a subscription signed out', 'watch?input=%22a%22', () => ({ headers: { accept: 'text/event-stream' } })],
  ])('%s is answered alike', async (_, path, init) => {
    expect(await ask('elsewhere', path, init())).toEqual(await ask('here', path, init()))
  })

  test.each(ARRANGEMENTS)('%s: the person, the duties and the test clock arrive', async (where) => {
    await fetch(`${portal.origin}/_test/clock`, post({ now: '2027-02-03T08:00:00+07:00' }))
    await expect.poll(() => call<{ day: string }>(where, 'who')).toMatchObject({ day: '2027-02-03', viewer: null, locale: 'vi', isolated: false })
    await fetch(`${portal.origin}/_test/clock`, post({ now: null }))
    expect(await call(where, 'who', { headers: { cookie: session.officer } })).toMatchObject({
      viewer: { personId: OFFICER, name: 'Nông Văn Dũng', level: 2, roles: ['citizen', 'transport.officer'], organisations: [{ role: 'transport.officer', organisationCode: 'SXD' }] },
    })
    expect(await call(where, `look?input=${input(FATHER)}`, { headers: { cookie: session.officer } })).toBe(true)
    expect((await portal.database.owner.query('select actor_id from platform.access_log where resource = $1', ['orchard.note'])).rows).toContainEqual({ actor_id: OFFICER })
  })

  test.each(ARRANGEMENTS)('%s: an answer of a streamed batch comes as soon as it is there', async (where) => {
    const answer = await fetch(`${originOf(where)}/api/orchard/late,named?batch=1&input=${input({ 1: { name: 'A' } })}`, { headers: { 'trpc-accept': 'application/jsonl' } })
    const parts: string[] = []
    for await (const chunk of answer.body!) parts.push(Buffer.from(chunk).toString())
    const text = parts.join('')
    expect(text.indexOf('Chào A')).toBeGreaterThan(0)
    expect(text.indexOf('"late"')).toBeGreaterThan(text.indexOf('Chào A'))
    expect(parts.findIndex((part) => part.includes('"late"'))).toBeGreaterThan(parts.findIndex((part) => part.includes('Chào A')))
  })

  test.each(ARRANGEMENTS)('%s: a call that its caller leaves is aborted at the procedure', async (where) => {
    const word = `left slow ${where}`
    const leaving = new AbortController()
    const asked = fetch(`${originOf(where)}/api/orchard/slow?input=${input(word)}`, { signal: leaving.signal })
    setTimeout(() => leaving.abort(), 300)
    await expect(asked).rejects.toThrow()
    await expect.poll(() => traces(word), { timeout: 5_000 }).toBe(1)
  })

  test.each(ARRANGEMENTS)('%s: a write twice is one, its event is handled once, and who watches hears of it at either', async (where) => {
    const watchers = await Promise.all(ARRANGEMENTS.map((at) => openStream(`${originOf(at)}/api/orchard/watch?input=${input(`left watch ${where} ${at}`)}`)))
    const wish = { word: `táo ${where}`, idempotencyKey: randomUUID() }
    const write = (at: Arrangement) => call<string>(at, 'note', post(wish, { cookie: session.father }))
    const [first, second] = [await write(where), await write(where === 'here' ? 'elsewhere' : 'here')]
    expect(second).toBe(first)
    expect((await ask(where, 'note', post({ ...wish, word: 'lê' }, { cookie: session.father }))).body).toContain('platform.idempotency.key-reused')
    expect((await call<string[]>(where, 'notes', { headers: { cookie: session.father } })).filter((word) => word === wish.word)).toHaveLength(1)
    for (const watcher of watchers) await expect.poll(watcher.text, { timeout: 5_000 }).toContain('changed')
    await expect.poll(() => traces(`heard ${wish.word}`), { timeout: 15_000 }).toBe(1)
    for (const watcher of watchers) watcher.leave()
    for (const at of ARRANGEMENTS) await expect.poll(() => traces(`left watch ${where} ${at}`), { timeout: 5_000 }).toBe(1)
  })

  test.each(ARRANGEMENTS)('%s: who does not read holds the stream back', async (where) => {
    const word = `poured ${where}`
    const answer = await new Promise<IncomingMessage>((resolve, reject) => httpRequest(`${originOf(where)}/api/orchard/pour?input=${input(word)}`, { headers: { accept: 'text/event-stream' } }, resolve).on('error', reject).end())
    answer.pause()
    let before = -1
    // Buffers on the way fill, then nothing more is made.
    await expect.poll(async () => {
      const now = await traces(word)
      const stands = now === before
      before = now
      return stands && now > 0
    }, { interval: 400, timeout: 15_000 }).toBe(true)
    expect(before).toBeLessThan(90)
    answer.destroy()
  })

  test.each(ARRANGEMENTS)('%s: a notice arrives byte for byte, its sender’s own authorization with it', async (where) => {
    const bytes = Buffer.from([0, 255, 13, 10, 123])
    const answer = await fetch(`${originOf(where)}/hooks/orchard/notice?x=1`, { method: 'POST', body: bytes, headers: { 'content-type': 'application/octet-stream', 'webhook-signature': 'v1,abc', authorization: 'Basic eDp5', cookie: session.father } })
    expect([answer.status, await answer.json()]).toEqual([202, expect.objectContaining({ hex: bytes.toString('hex'), signature: 'v1,abc', authorization: 'Basic eDp5' })])
    expect((await fetch(`${originOf(where)}/hooks/orchard/gone`, { method: 'POST', body: 'x' })).status).toBe(404)
  })

  test('guesses are counted together', async () => {
    const codes: number[] = []
    for (const where of ['here', 'elsewhere', 'here', 'elsewhere', 'here'] as const) codes.push((await ask(where, 'guess', post({}))).status)
    expect(codes).toEqual([200, 200, 200, 429, 429])
  })

  test('a job runs at the sector’s server, whichever gateway takes it from the queue', async () => {
    await portal.database.owner.query(`select graphile_worker.add_job('orchard/count-apples', '{"why":"test"}')`)
    await expect.poll(() => traces('job test'), { timeout: 15_000 }).toBe(1)
  })
})

describe('a sector’s server that is away', () => {
  test('costs its own pages a friendly answer, and nobody else anything; it comes back by itself', async () => {
    await server[Symbol.asyncDispose]()
    const away = await ask('elsewhere', 'who')
    expect([away.status, JSON.parse(away.body)]).toMatchObject([503, { error: { data: { httpStatus: 503, refusal: { code: 'platform.sector.away' }, requestId: '…' } } }])
    expect((await fetch(`${elsewhere.origin}/hooks/orchard/notice`, { method: 'POST', body: 'x' })).status).toBe(503)
    // Enough for the breaker; from then on nothing is even sent.
    for (let count = 0; count < 15; count++) expect((await ask('elsewhere', 'who')).status).toBe(503)
    for (const path of ['/api/garden/day', '/api/portal/session.get', '/healthz', '/readyz']) expect((await fetch(elsewhere.origin + path)).status, path).toBeLessThan(500)
    server = await startServer()
    await expect.poll(async () => (await ask('elsewhere', 'who')).status, { timeout: 10_000 }).toBe(200)
  })

  test('loses no event: it is delivered when the server is back', async () => {
    await server[Symbol.asyncDispose]()
    const { database } = portal
    await database.owner.query(`insert into platform.outbox (type, version, payload) values ('orchard.noted', 1, '{"word":"later"}')`)
    await expect.poll(async () => (await database.owner.query('select from platform.deliveries where tries > 0')).rowCount, { timeout: 15_000 }).toBe(1)
    expect(await traces('heard later')).toBe(0)
    server = await startServer()
    await expect.poll(() => traces('heard later'), { timeout: 30_000 }).toBe(1)
  })
})

/** Opens a stream of Server-Sent Events as the father. */
async function openStream(url: string): Promise<{ text: () => string; leave: () => void }> {
  let text = ''
  const request = httpRequest(url, { headers: { accept: 'text/event-stream', cookie: session.father } }, (response) => {
    response.setEncoding('utf8')
    response.on('data', (chunk: string) => (text += chunk))
    response.on('error', () => undefined)
  })
  request.on('error', () => undefined)
  request.end()
  await expect.poll(() => text, { timeout: 5_000 }).toContain('begun')
  return { text: () => text, leave: () => request.destroy() }
}
