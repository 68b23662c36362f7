import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { postgresBinaries } from './binaries.ts'
import { EmbeddedStartFailed, failureFromLog } from './embedded-start-failed.error.ts'
import { runningPostmaster } from './postmaster-file.ts'
import { canTraverse, serverUser, type ServerUser } from './server-user.ts'
import { isAlive, isWorking, withFileLock } from './start-lock.ts'

export { EmbeddedStartFailed } from './embedded-start-failed.error.ts'

export type EmbeddedOptions = {
  /** Where the data live between starts; made when missing. */
  dataDir: string
  /** Port on 127.0.0.1; a free one when left out. Ignored when a server of this folder already runs. */
  port?: number
  /** True: the server outlives this process (its own process group). */
  detached?: boolean
  /** False: nothing waits for the disk. For tests only: a crash may lose everything. */
  isDurable?: boolean
  /** Database made for the project and named in `ownerUrl`. */
  database?: string
}

export type EmbeddedServer = {
  /** Address for the owner of everything (superuser of this server). */
  ownerUrl: string
  pid: number
  port: number
  /** The folder really used: another one than asked for when the server's user cannot reach that one. */
  dataDir: string
  /** True when a server of this folder already ran. */
  attached: boolean
  /** Ends the server in order: open transactions are rolled back, data flushed. Safe to call twice. */
  stop(): Promise<void>
}

const readyLimitMs = 120_000
const heldLimitMs = 15_000
const name = 'postgres'

/**
 * Starts PostgreSQL 18 from its npm package over a data folder, or attaches to the one that already runs there.
 * @throws EmbeddedStartFailed with one line for people: disk full, port used, no binaries, not ready
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  try {
    return await startOrAttach(options)
  } catch (error) {
    // The disk may be full before PostgreSQL has a chance to say so.
    if (!/ENOSPC|EDQUOT|No space left/.test(String(error))) throw error
    throw new EmbeddedStartFailed('disk-full', `The disk is full: PostgreSQL cannot write in ${resolve(options.dataDir)}. Free some space and start again.`)
  }
}

async function startOrAttach(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const user = serverUser()
  const dataDir = reachable(resolve(options.dataDir), user)
  return withFileLock(`${dataDir}.lock`, readyLimitMs, async () => {
    const running = runningPostmaster(dataDir)
    if (running) await ready(dataDir, () => isAlive(running.pid), `${dataDir}.log`, running.port)
    const { pid, port } = running ?? (await launch(dataDir, options, user))
    const database = options.database ?? 'mot_cua'
    await ensureDatabase(port, database)
    return {
      ownerUrl: addressOf(port, database), pid, port, dataDir, attached: running !== null,
      stop: () => stopServer(dataDir, pid),
    }
  })
}

/** The data folder itself, or one in /var/lib (linked from where it was asked for) when root's server user cannot get there. */
function reachable(dataDir: string, user: ServerUser): string {
  mkdirSync(dirname(dataDir), { recursive: true })
  const parent = realpathSync(dirname(dataDir))
  const real = existsSync(dataDir) ? realpathSync(dataDir) : join(parent, basename(dataDir))
  if (canTraverse(dirname(real), user)) return real
  const elsewhere = join('/var/lib/mot-cua', createHash('sha256').update(real).digest('hex').slice(0, 12), basename(real))
  mkdirSync(dirname(elsewhere), { recursive: true, mode: 0o755 })
  if (!existsSync(dataDir)) {
    // Whoever deleted the data folder meant the data, not just the link to them.
    if (!runningPostmaster(elsewhere)) rmSync(elsewhere, { recursive: true, force: true })
    mkdirSync(elsewhere, { recursive: true })
    rmSync(dataDir, { force: true })
    symlinkSync(elsewhere, dataDir)
  }
  return elsewhere
}

async function launch(dataDir: string, options: EmbeddedOptions, ownUser: ServerUser): Promise<{ pid: number; port: number }> {
  const user = ownerOf(dataDir, ownUser)
  const binaries = postgresBinaries(user)
  const logFile = `${dataDir}.log`
  if (!existsSync(join(dataDir, 'PG_VERSION'))) initialise(binaries, dataDir, user, logFile)
  const port = options.port ?? (await freePort())
  const pause = 300
  for (let waited = 0; ; waited += pause) {
    try {
      return { port, pid: await spawnServer({ binaries, dataDir, logFile, port, user, options }) }
    } catch (error) {
      // After the server was killed its helpers need a moment to notice; until then a new one may not touch the data.
      const isHeld = /pre-existing shared memory block/.test(readFileSync(logFile, 'utf8'))
      if (!isHeld || waited > heldLimitMs) throw error
      await wait(pause)
    }
  }
}

type Launch = { binaries: string; dataDir: string; logFile: string; port: number; user: ServerUser; options: EmbeddedOptions }

async function spawnServer({ binaries, dataDir, logFile, port, user, options }: Launch): Promise<number> {
  writeFileSync(logFile, '')
  const log = openSync(logFile, 'a')
  const child = spawn(join(binaries, 'bin/postgres'), ['-D', dataDir, ...settings(port, options.isDurable ?? true)], {
    ...user, cwd: '/', env: cleanEnvironment, stdio: ['ignore', log, log], detached: options.detached ?? false,
  })
  closeSync(log)
  // Without this a failed spawn would end the whole process instead of being reported below.
  child.on('error', () => undefined)
  // The launcher and test runs must be able to end while the server goes on or is being stopped.
  child.unref()
  await ready(dataDir, () => child.exitCode === null && child.signalCode === null && child.pid !== undefined, logFile, port)
  return child.pid ?? 0
}

/** PostgreSQL runs only as the owner of its data: root can become that user, another user cannot. */
function ownerOf(dataDir: string, user: ServerUser): ServerUser {
  const data = statSync(join(dataDir, 'PG_VERSION'), { throwIfNoEntry: false })
  if (!data || data.uid === (user?.uid ?? process.getuid?.())) return user
  if (user && data.uid !== 0) return { uid: data.uid, gid: data.gid }
  throw new EmbeddedStartFailed('not-ready', `The data in ${dataDir} belong to another user: start as that user, or choose another folder.`)
}

const cleanEnvironment = { LC_ALL: 'C', LANG: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' }

/** Made beside and renamed when whole: what an interrupted first start left behind is never taken for a database. */
function initialise(binaries: string, dataDir: string, user: ServerUser, logFile: string): void {
  const beside = `${dataDir}.new`
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { mode: 0o700 })
  if (user) chownSync(beside, user.uid, user.gid)
  const made = spawnSync(join(binaries, 'bin/initdb'), [
    '-D', beside, '-U', name, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions',
  ], { ...user, cwd: '/', env: cleanEnvironment, encoding: 'utf8' })
  if (made.status !== 0) {
    rmSync(beside, { recursive: true, force: true })
    throw failureFromLog(`${made.stdout}\n${made.stderr}`, { dataDir, port: 0, logFile })
  }
  rmSync(dataDir, { recursive: true, force: true })
  renameSync(beside, dataDir)
}

function settings(port: number, isDurable: boolean): string[] {
  const values: Record<string, string | number> = {
    listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 200,
    shared_buffers: isDurable ? '256MB' : '128MB', max_wal_size: '2GB', timezone: 'UTC', log_timezone: 'UTC', jit: 'off',
    idle_in_transaction_session_timeout: '60s', huge_pages: 'off',
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  }
  return Object.entries(values).flatMap(([key, value]) => ['-c', `${key}=${value}`])
}

/** Waits until the server says so itself in postmaster.pid and then answers on its port. */
async function ready(dataDir: string, isRunning: () => boolean, logFile: string, port: number): Promise<void> {
  const pause = 40
  for (let waited = 0; waited < readyLimitMs; waited += pause) {
    if (!isRunning()) break
    if (runningPostmaster(dataDir)?.isReady && (await answers(port))) return
    await wait(pause)
  }
  throw failureFromLog(existsSync(logFile) ? readFileSync(logFile, 'utf8') : '', { dataDir, port, logFile })
}

async function answers(port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: addressOf(port, 'postgres'), connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function ensureDatabase(port: number, database: string): Promise<void> {
  if (database === 'postgres') return
  const client = new pg.Client({ connectionString: addressOf(port, 'postgres') })
  try {
    await client.connect()
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(database)}`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it does not wait for clients to leave. */
async function stopServer(dataDir: string, pid: number): Promise<void> {
  if (runningPostmaster(dataDir)?.pid !== pid) return
  process.kill(pid, 'SIGINT')
  const limitMs = 30_000
  const pause = 25
  for (let waited = 0; isWorking(pid); waited += pause) {
    if (waited === limitMs) process.kill(pid, 'SIGQUIT')
    await wait(pause)
  }
}

function addressOf(port: number, database: string): string {
  return `postgres://${name}@127.0.0.1:${port}/${database}`
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? done(address.port) : failed(new Error('no free port'))))
    })
  })
}
