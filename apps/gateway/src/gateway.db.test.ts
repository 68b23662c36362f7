import { fileURLToPath } from 'node:url'
import { testDatabase } from '@mc/db/testing'
import { registerPerson } from '@mc/server-kit/testing'
import { expect, test } from 'vitest'
import { readEnv } from './env.ts'
import { makeGateway } from './gateway.ts'
import { Browser } from './testing/a-browser.ts'
import { FATHER, submitSignIn } from './testing/a-portal.ts'
import { fixtureApps } from './testing/fixture-apps.ts'
import { freePort, startProcess } from './testing/start-process.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const vneidMain = fileURLToPath(new URL('../../../tooling/sandboxes/vneid/src/main.ts', import.meta.url))

test('two gateways that start at once on a database that is not ready both serve; each migration ran once (OP59)', async () => {
  await using apps = await fixtureApps()
  await using database = await testDatabase({ sets: [] })
  const env = (port: number) => readEnv({ PORT: String(port), DATABASE_URL: database.ownerUrl, MC_APPS_DIR: apps.folder, MC_LOG_LEVEL: 'silent' })
  const gateways = await Promise.all([makeGateway(env(await freePort())), makeGateway(env(await freePort()))])
  try {
    for (const { app } of gateways) expect((await app.inject('/readyz')).json()).toMatchObject({ status: 'ready' })
    const { rows } = await database.owner.query(`select count(*)::int as times from platform_migrations.applied where set = 'garden'`)
    expect(rows).toEqual([{ times: 1 }])
  } finally {
    await Promise.all(gateways.map((gateway) => gateway.stop()))
  }
})

test('a session begun at one gateway is known at another, and ended at both', async () => {
  await using apps = await fixtureApps()
  await using database = await testDatabase({ sets: [] })
  await registerPerson(database, { citizenId: FATHER })
  const env = { DATABASE_URL: database.ownerUrl, MC_APPS_DIR: apps.folder, MC_LOG_LEVEL: 'silent', MC_JOBS: '0' }
  const [one, two] = [await makeGateway(readEnv(env)), await makeGateway(readEnv(env))]
  try {
    const { SessionStore } = await import('./sessions/session-store.ts')
    const store = new SessionStore(database.connect('mc_platform'))
    const token = await store.begin({ citizenId: FATHER, level: 2, userAgent: 'test' })
    const who = async (gateway: typeof one) => (await gateway.app.inject({ url: '/api/garden/whoAmI', cookies: { '__Host-mc-session': token } })).statusCode
    expect([await who(one), await who(two)]).toEqual([200, 200])
    await one.app.inject({ method: 'POST', url: '/auth/sign-out', cookies: { '__Host-mc-session': token } })
    expect(await who(one)).toBe(401)
    await expect.poll(() => who(two), { timeout: 2000 }).toBe(401)
  } finally {
    await Promise.all([one.stop(), two.stop()])
  }
})

test('with the provider away from the start, pages are served and signing in says what to do', async () => {
  await using apps = await fixtureApps()
  await using database = await testDatabase({ sets: [] })
  const gateway = await makeGateway(readEnv({ DATABASE_URL: database.ownerUrl, MC_APPS_DIR: apps.folder, MC_LOG_LEVEL: 'silent', MC_JOBS: '0', MC_OIDC_ISSUER: `http://localhost:${await freePort()}` }))
  try {
    expect((await gateway.app.inject({ url: '/', headers: { accept: 'text/html' } })).statusCode).toBe(200)
    const answer = await gateway.app.inject({ url: '/auth/sign-in?return=%2Fgarden', headers: { 'accept-language': 'en' } })
    expect(answer.statusCode).toBe(503)
    expect(answer.body).toContain('The identity system does not answer')
    expect(answer.body).toContain('href="/auth/sign-in?return=%2Fgarden"')
    expect(answer.headers['set-cookie']).toBeUndefined()
  } finally {
    await gateway.stop()
  }
})

test('the log of a sign-in holds no personal ID, name, code, cookie or search; the process ends by itself when told', async () => {
  await using apps = await fixtureApps()
  await using database = await testDatabase({ sets: [] })
  await registerPerson(database, { citizenId: FATHER, name: 'Nguyễn Văn Hùng' })
  const [port, vneidPort] = [await freePort(), await freePort()]
  const origin = `http://localhost:${port}`
  await using _vneid = await startProcess(vneidMain, { PORT: String(vneidPort), MC_REDIRECT_URIS: `${origin}/auth/callback` })
  const gateway = await startProcess(main, { PORT: String(port), DATABASE_URL: database.ownerUrl, MC_APPS_DIR: apps.folder, MC_OIDC_ISSUER: `http://localhost:${vneidPort}`, MC_LOG_LEVEL: 'trace' })
  const browser = new Browser()
  const landed = await submitSignIn(browser, await browser.open(`${origin}/auth/sign-in?return=${encodeURIComponent('/garden?q=bí-mật')}`))
  expect(landed.url).toContain('/garden?q=')
  await browser.send(`${origin}/api/garden/take`, { method: 'POST', headers: { 'content-type': 'application/json', origin }, body: '{"plot":"broken"}' })
  await expect.poll(() => gateway.output()).toContain('procedure failed')
  const output = gateway.output()
  expect(output).toContain('"action":"sign-in.finish"')
  for (const secret of [FATHER, 'Hùng', browser.cookie('__Host-mc-session')!, 'code=', 'state=', 'bí-mật', 'b%C3%AD']) expect(output, secret).not.toContain(secret)
  await gateway[Symbol.asyncDispose]()
  await expect(fetch(`${origin}/healthz`)).rejects.toThrow()
})

test('a gateway that cannot start says why in one line', async () => {
  await using apps = await fixtureApps()
  const nobody = `postgres://postgres@127.0.0.1:${await freePort()}/none`
  await expect(startProcess(main, { PORT: '0', DATABASE_URL: nobody, MC_APPS_DIR: apps.folder })).rejects.toThrow(/The database does not answer/)
  await expect(startProcess(main, { PORT: 'soon', MC_APPS_DIR: apps.folder })).rejects.toThrow(/PORT/)
  await expect(startProcess(main, { NODE_ENV: 'production', MC_TEST: '1', MC_APPS_DIR: apps.folder })).rejects.toThrow(/MC_SIGN_IN_KEY must be set in production/)
})
