import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEnv } from '../env.ts'
import { makeGateway, type Gateway } from '../gateway.ts'
import { aPortal, type TestPortal } from '../testing/a-portal.ts'
import { writePortal } from '../testing/fixture-apps.ts'
import { freePort } from '../testing/start-process.ts'

const TEXT = 'export const words = "xin chào"\n'.repeat(200)
const FONT = 'not really a font'
const OLD = { 'assets/main-old.js': TEXT, 'assets/font-old.woff2': FONT }
const NEW = { 'assets/main-new.js': TEXT.replaceAll('xin chào', 'tạm biệt'), 'assets/font-old.woff2': FONT }

let portal: TestPortal
let next: { gateway: Gateway; origin: string }
beforeAll(async () => {
  portal = await aPortal({}, (appsDir) => writePortal(appsDir, 'old', OLD))
  // Built anew under the running gateway; then a gateway of the new build starts beside it.
  await writePortal(portal.appsDir, 'new', NEW)
  const port = await freePort()
  const gateway = await makeGateway(readEnv({ PORT: String(port), DATABASE_URL: portal.database.ownerUrl, MC_APPS_DIR: portal.appsDir, MC_BLOB_DIR: `${portal.appsDir}/.blobs`, MC_OIDC_ISSUER: portal.vneid, MC_LOG_LEVEL: 'silent', MC_JOBS: '0' }))
  await gateway.app.listen({ port, host: 'localhost' })
  next = { gateway, origin: `http://localhost:${port}` }
})
afterAll(async () => {
  await next.gateway.stop()
  await portal[Symbol.asyncDispose]()
})

const get = (origin: string, path: string, encoding = 'identity') => fetch(origin + path, { headers: { 'accept-encoding': encoding } })
const pageOf = async (origin: string) => (await fetch(origin, { headers: { accept: 'text/html' } })).text()

test('a folder built anew under a running gateway changes nothing of its pages', async () => {
  expect(await pageOf(portal.origin)).toContain('src="/portal/assets/main-old.js"')
  expect(await (await get(portal.origin, '/portal/assets/main-old.js')).text()).toBe(OLD['assets/main-old.js'])
})

test('every gateway gives out the files of every build: pages of both work whichever gateway answers', async () => {
  expect(await pageOf(next.origin)).toContain('src="/portal/assets/main-new.js"')
  for (const origin of [portal.origin, next.origin])
    for (const [path, text] of Object.entries({ ...OLD, ...NEW })) expect([origin, path, await (await get(origin, `/portal/${path}`)).text()]).toEqual([origin, path, text])
})

test.each([
  ['br, gzip, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip;q=1.0, *;q=0.5', 'gzip'],
  // Brotli's best is smaller than zstd's best for these files, and whoever takes zstd takes it too.
  ['zstd', null],
  ['br;q=0, gzip', 'gzip'],
  ['identity', null],
  ['', null],
])('for a browser that takes "%s" a script comes as %s, smaller, and for ever', async (accepted, expected) => {
  const answer = await get(portal.origin, '/portal/assets/main-old.js', accepted)
  expect([answer.headers.get('content-encoding'), answer.headers.get('vary'), answer.headers.get('cache-control')]).toEqual([expected, 'accept-encoding', 'public, max-age=31536000, immutable'])
  if (expected !== null) expect(Number(answer.headers.get('content-length'))).toBeLessThan(TEXT.length / 10)
  expect(await answer.text()).toBe(TEXT)
})

test('what is compressed already stays as it is', async () => {
  const answer = await get(portal.origin, '/portal/assets/font-old.woff2', 'br')
  expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([null, FONT])
})
