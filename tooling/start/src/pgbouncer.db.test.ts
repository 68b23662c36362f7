import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { connect, migrate, type Db } from '@mc/db'
import { startEmbedded, type EmbeddedServer } from '@mc/db/embedded'
import { startReplica } from '@mc/db/embedded-replica'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { INSTALLED_AT, pgbouncer, type Pooler } from './pgbouncer.ts'
import { Supervisor } from './supervisor.ts'

/** More than connections to the server, so that each is used by all. */
const CLIENTS = 40
const SCOPES = 400

/** `npm test` installs it before its first part; `npm test -- db` on a machine without it has no such arrangement to prove. */
describe.skipIf(!INSTALLED_AT.some((path) => existsSync(path)))('through PgBouncer in transaction mode', () => {
  let folder: string
  let server: EmbeddedServer
  let replica: EmbeddedServer
  let pooler: Pooler
  let pid = 0
  const supervisor = new Supervisor(() => undefined)
  const opened: Db<unknown>[] = []
  const open = (max: number) => {
    const { pooled, prepares, replica: readable } = pooler
    const db = connect<unknown>({ url: server.ownerUrl, role: 'mc_platform', max, beside: { pooled, poolerPrepares: prepares, replica: readable } })
    opened.push(db)
    return db
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mc-pooler-'))
    server = await startEmbedded({ dataDir: join(folder, 'pg'), isDurable: false, detached: true })
    await migrate({ ownerUrl: server.ownerUrl, sets: [] })
    replica = await startReplica(server, { isDurable: false })
    pooler = pgbouncer({ port: await freePort(), roles: [], server, replica })
    pid = await supervisor.start(pooler.program)
  })
  afterAll(async () => {
    await Promise.all(opened.map((db) => db.close()))
    await supervisor.stop()
    await replica.stop()
    await server.stop()
    const place = dirname(await realpath(join(folder, 'pg')))
    for (const one of [place, folder]) await rm(one, { recursive: true, force: true })
  })

  const seen = (of: Db<unknown>, citizen: string) =>
    sql<{ citizen: string | null; port: number }>`select platform.scope_citizen() as citizen, inet_server_port() as port`.execute(of.as({ citizen })).then(({ rows }) => rows[0])

  it('every statement runs for its own scope although connections are shared, and none is left behind', async () => {
    const db = open(CLIENTS)
    const asked = Array.from({ length: SCOPES }, (_, index) => String(index).padStart(12, '0'))
    const answers = await Promise.all(asked.map((citizen) => seen(db, citizen)))
    expect(answers.map((one) => one?.citizen)).toEqual(asked)
    expect(answers[0]?.port).toBe(server.port)
    const bare = await Promise.all(asked.map(() => sql<{ citizen: string | null }>`select platform.scope_citizen() as citizen`.execute(db.as({}))))
    expect(bare.every(({ rows }) => rows[0]?.citizen === null)).toBe(true)
  })

  it('transactions keep one connection, time out by the role’s own setting, and notify those who listen at the server', async () => {
    const db = open(4)
    const heard: string[] = []
    await db.listen('pooled', (payload) => heard.push(payload))
    const pids = await db.transaction({ citizen: '1' }, async (trx) => {
      await sql`select pg_notify('pooled', 'đã ghi')`.execute(trx)
      const ask = () => sql<{ pid: number; limit: string }>`select pg_backend_pid() as pid, current_setting('statement_timeout') as limit`.execute(trx)
      return [await ask(), await ask()].map(({ rows }) => rows[0])
    })
    expect(pids[0]).toEqual(pids[1])
    expect(pids[0]?.limit).toBe('30s')
    await expect.poll(() => heard).toEqual(['đã ghi'])
    await expect(sql`select 1/0`.execute(db.as({ citizen: '1' }))).rejects.toThrow(/division/)
    expect((await seen(db, '2'))?.citizen).toBe('2')
  })

  it('reads that may lag go to the replica, through it too', async () => {
    const db = open(4)
    const where = () => sql<{ port: number; citizen: string }>`select inet_server_port() as port, platform.scope_citizen() as citizen`.execute(db.mayLag({ citizen: '7' })).then(({ rows }) => rows[0])
    await expect.poll(where, { timeout: 10_000 }).toEqual({ port: replica.port, citizen: '7' })
  })

  it('comes back by itself after it was killed', async () => {
    const db = open(4)
    expect((await seen(db, '3'))?.citizen).toBe('3')
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => seen(db, '4').then((one) => one?.citizen, () => null), { timeout: 15_000 }).toBe('4')
  })
})

function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as AddressInfo
    probe.close(() => resolve(port))
  })
  return promise
}
