import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbedded, type EmbeddedServer } from '../connect/embedded.ts'
import { isAlive, withFileLock } from '../connect/start-lock.ts'

const project = fileURLToPath(new URL('../../../..', import.meta.url))
const dataDir = join(project, '.data/test-postgres')
/** One file a test run that uses the server, named by its process: the last one to leave stops it. */
const users = join(project, '.data/test-postgres-users')
const limitMs = 120_000

let started: Promise<EmbeddedServer> | undefined

/** The server that all tests of this working tree share, started by whoever comes first. Nothing in it is durable. */
export function startTestServer(): Promise<EmbeddedServer> {
  started ??= startEmbedded({ dataDir, detached: true, isDurable: false, database: 'postgres' })
  return started
}

/** Notes that a test run has begun: another run's end then leaves the server alone. */
export function joinTestServer(): void {
  mkdirSync(users, { recursive: true })
  writeFileSync(join(users, String(process.pid)), '')
}

/** Stops the shared server, unless another test run still uses it. For the global teardown. */
export async function stopTestServer(): Promise<void> {
  rmSync(join(users, String(process.pid)), { force: true })
  if (!existsSync(dirname(dataDir)) || !existsSync(join(dataDir, 'postmaster.pid'))) return
  await withFileLock(join(dirname(dataDir), 'test-postgres-stop.lock'), limitMs, async () => {
    const others = existsSync(users) ? readdirSync(users).filter((pid) => isAlive(Number(pid))) : []
    if (others.length > 0) return
    const server = await startTestServer()
    await server.stop()
    started = undefined
  })
}
