import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { EmbeddedStartFailed, startEmbedded, type EmbeddedServer } from '../connect/embedded.ts'
import { isAlive, withFileLock } from '../connect/start-lock.ts'

const project = fileURLToPath(new URL('../../../..', import.meta.url))
const dataDir = join(project, '.data/test-postgres')
/** One file a test run that uses the server, named by its process: the last one to leave stops it. */
const users = join(project, '.data/test-postgres-users')
const stopLock = join(project, '.data/test-postgres-stop.lock')
const limitMs = 120_000

let started: Promise<EmbeddedServer> | undefined

/** The server that all tests of this working tree share, started by whoever comes first. Nothing in it is durable. */
export function startTestServer(): Promise<EmbeddedServer> {
  started ??= start()
  return started
}

async function start(): Promise<EmbeddedServer> {
  const options = { dataDir, detached: true, isDurable: false, database: 'postgres' }
  const server = await startEmbedded(options).catch(async (error: unknown) => {
    // Nothing waited for the disk: a crash of the machine may have left a folder that no server can read.
    if (!(error instanceof EmbeddedStartFailed && error.reason === 'not-ready')) throw error
    rmSync(dataDir, { recursive: true, force: true })
    return startEmbedded(options)
  })
  if (!server.attached) await dropLeftovers(server.ownerUrl)
  return server
}

const templatesKept = 12

/** Databases of runs that were killed, and templates of migrations long since changed. */
async function dropLeftovers(serverUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  try {
    const { rows } = await admin.query<{ name: string }>(
      `select datname as name from pg_database where datname ~ '^mc_test_|_building$'
      union all (select datname from pg_database where datname ~ '^mc_template_[0-9a-f]+$' order by oid desc offset $1)`, [templatesKept])
    for (const { name } of rows) await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  } finally {
    await admin.end()
  }
}

/** Notes that a test run has begun: another run's end then leaves the server alone. Waits while one is being stopped. */
export async function joinTestServer(): Promise<void> {
  await withFileLock(stopLock, limitMs, async () => {
    mkdirSync(users, { recursive: true })
    writeFileSync(join(users, String(process.pid)), '')
  })
}

/** Stops the shared server, unless another test run still uses it. For the global teardown. */
export async function stopTestServer(): Promise<void> {
  rmSync(join(users, String(process.pid)), { force: true })
  await withFileLock(stopLock, limitMs, async () => {
    if (!existsSync(join(dataDir, 'postmaster.pid'))) return
    const others = existsSync(users) ? readdirSync(users).filter((pid) => isAlive(Number(pid))) : []
    if (others.length > 0) return
    const server = await startTestServer()
    await server.stop()
    started = undefined
  })
}
