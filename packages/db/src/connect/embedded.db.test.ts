import { existsSync } from 'node:fs'
import { mkdtemp, realpath, rename, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrate } from '../migrate/runner.ts'
import { lettersSet, noPlatform, type LettersDatabase } from '../testing/letters.ts'
import { connect } from './db.ts'
import { EmbeddedStartFailed, failureFromLog } from './embedded-start-failed.error.ts'
import { startEmbedded, type EmbeddedServer } from './embedded.ts'
import { isAlive, isWorking } from './start-lock.ts'

let folder: string
const servers: EmbeddedServer[] = []

const start = async (options: { port?: number; isDurable?: boolean } = {}) => {
  const server = await startEmbedded({ dataDir: join(folder, 'pg'), isDurable: false, ...options })
  servers.push(server)
  return server
}

beforeEach(async () => {
  // Private to root: what the server's own user cannot reach must work all the same.
  folder = await mkdtemp(join(tmpdir(), 'mc-embedded-'))
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
  // As root the data are elsewhere, in a folder of their own.
  const places = existsSync(join(folder, 'pg')) ? [dirname(await realpath(join(folder, 'pg')))] : []
  for (const place of [...places, folder]) await rm(place, { recursive: true, force: true })
})

it('starts where its user may not go, attaches a second time, keeps the data, stops without a trace', async () => {
  expect((await stat(folder)).mode & 0o077).toBe(0)
  const [first, second] = await Promise.all([start(), start()])
  expect([first.attached, second.attached].sort()).toEqual([false, true])
  expect(second.pid).toBe(first.pid)
  const client = new pg.Client({ connectionString: first.ownerUrl })
  await client.connect()
  await client.query('create table kept (word text)')
  await client.query("insert into kept values ('còn đây')")
  expect((await client.query("select version() as version, datlocale from pg_database where datname = current_database()")).rows[0])
    .toMatchObject({ version: expect.stringMatching(/^PostgreSQL 18\./), datlocale: 'C.UTF-8' })
  await client.end()
  await first.stop()
  expect(isWorking(first.pid)).toBe(false)
  await first.stop()

  const again = await start()
  expect(again.attached).toBe(false)
  const reader = new pg.Client({ connectionString: again.ownerUrl })
  await reader.connect()
  expect((await reader.query('select word from kept')).rows).toEqual([{ word: 'còn đây' }])
  await reader.end()
})

it('comes up after being killed, and pools and listeners go on by themselves', async () => {
  const server = await start({ isDurable: true })
  await migrate({ ownerUrl: server.ownerUrl, sets: [noPlatform, lettersSet] })
  const db = connect<LettersDatabase>({ url: server.ownerUrl, role: 'mc_letters' })
  const heard: string[] = []
  await db.listen('letters', (payload) => heard.push(payload))
  await sql`select pg_notify('letters', 'trước')`.execute(db.as({}))
  await expect.poll(() => heard).toEqual(['trước'])

  const running = sql`select pg_sleep(30)`.execute(db.as({})).catch((error: Error) => error.message)
  await expect.poll(async () => (await sql<{ n: bigint }>`select count(*) as n from pg_stat_activity where query ~ 'pg_slee[p]'`.execute(db.as({}))).rows[0]?.n).toBe(1n)
  process.kill(server.pid, 'SIGKILL')
  expect(await running).toMatch(/terminat|ECONNRESET/)
  await expect.poll(() => isAlive(server.pid)).toBe(false)
  // What served the idle connections may need a moment to notice that its server is gone.
  await expect.poll(() => sql`select 1`.execute(db.as({})).then(() => 'answers', () => 'refuses'), { timeout: 10_000 }).toBe('refuses')

  const again = await start({ port: server.port, isDurable: true })
  expect(again).toMatchObject({ attached: false, port: server.port })
  await expect.poll(() => sql`select 1 as one`.execute(db.as({ citizen: 'x' })).then((result) => result.rows).catch(() => 'chưa'), { timeout: 10_000 }).toEqual([{ one: 1 }])
  await expect.poll(async () => {
    await sql`select pg_notify('letters', 'sau')`.execute(db.as({}))
    return heard.includes('sau')
  }, { timeout: 10_000, interval: 200 }).toBe(true)
  await db.close()
}, 60_000)

it('begins anew after a first start that was interrupted', async () => {
  const server = await start()
  await server.stop()
  const { dataDir } = server
  await rename(dataDir, `${dataDir}.new`)
  await rm(join(`${dataDir}.new`, 'global'), { recursive: true })
  expect(await start()).toMatchObject({ attached: false, dataDir })
  expect(existsSync(`${dataDir}.new`)).toBe(false)
})

it('says in one line that the port is used', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const failure = await start({ port }).catch((error: unknown) => error)
  other.close()
  expect(failure).toBeInstanceOf(EmbeddedStartFailed)
  expect(failure).toMatchObject({ reason: 'port-used', message: expect.stringMatching(new RegExp(`^Port ${port} is used[^\n]*$`)) })
})

it('says in one line that the disk is full, and otherwise the last error of the log', () => {
  const at = { dataDir: '/d', port: 1, logFile: '/d.log' }
  expect(failureFromLog('LOG: x\nFATAL:  could not write file "pg_wal/1": No space left on device\n', at)).toMatchObject({ reason: 'disk-full' })
  expect(failureFromLog('LOG: x\nFATAL:  data directory is broken\nLOG: shut down', at)).toMatchObject({
    reason: 'not-ready', message: 'PostgreSQL did not start in /d: FATAL:  data directory is broken (log: /d.log)',
  })
})
