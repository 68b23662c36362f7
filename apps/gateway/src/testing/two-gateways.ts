import { fileURLToPath } from 'node:url'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { registerPerson } from '@mc/server-kit/testing'
import { FATHER } from './a-portal.ts'
import { fixtureApps } from './fixture-apps.ts'
import { freePort, startProcess, type StartedProcess } from './start-process.ts'
import { writeOrchard } from './write-orchard.ts'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const gatewayMain = file('../main.ts')
const balancerMain = file('../../../../tooling/balancer/src/main.ts')
const vneidMain = file('../../../../tooling/sandboxes/vneid/src/main.ts')

/** Two gateways, each a process, on one database behind a balancer that takes turns. */
export type TwoGateways = AsyncDisposable & {
  /** The balancer's address: the portal's. */
  origin: string
  database: TestDatabase
  addresses: readonly string[]
  /** Ends one gateway in order, and starts it again. */
  restart(index: number): Promise<void>
}

/** Sign-ins that may be begun a minute from one address. */
export const SIGN_IN_LIMIT = 20

/** @param drainMs how long each goes on serving once told to stop */
export async function twoGateways({ drainMs }: { drainMs: number }): Promise<TwoGateways> {
  const stack = new AsyncDisposableStack()
  const apps = stack.use(await fixtureApps())
  await writeOrchard(apps.folder)
  const database = stack.use(await testDatabase({ sets: [] }))
  await registerPerson(database, { citizenId: FATHER, name: 'Nguyễn Văn Hùng' })
  const [port, vneidPort, ...ports] = [await freePort(), await freePort(), await freePort(), await freePort()]
  const origin = `http://localhost:${port}`
  stack.use(await startProcess(vneidMain, { PORT: String(vneidPort), MC_REDIRECT_URIS: `${origin}/auth/callback`, MC_POST_LOGOUT_URIS: `${origin}/` }))
  const start = (at: number) =>
    startProcess(gatewayMain, {
      PORT: String(at),
      MC_ORIGIN: origin,
      MC_ISOLATED_ORIGIN: `http://{module}.localhost:${port}`,
      MC_TRUSTED_PROXIES: '127.0.0.1,::1',
      MC_SIGN_IN_LIMIT: String(SIGN_IN_LIMIT),
      MC_DRAIN_MS: String(drainMs),
      DATABASE_URL: database.ownerUrl,
      MC_APPS_DIR: apps.folder,
      MC_OIDC_ISSUER: `http://localhost:${vneidPort}`,
      MC_LOG_LEVEL: 'warn',
    })
  const running: StartedProcess[] = await Promise.all(ports.map(start))
  stack.defer(async () => void (await Promise.all(running.map((gateway) => gateway[Symbol.asyncDispose]()))))
  const addresses = ports.map((at) => `http://localhost:${at}`)
  stack.use(await startProcess(balancerMain, { PORT: String(port), MC_BALANCED: addresses.join(',') }))
  return {
    origin,
    database,
    addresses,
    restart: async (index) => {
      await running[index]?.[Symbol.asyncDispose]()
      running[index] = await start(ports[index] ?? 0)
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  }
}
