import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrate } from '../migrate/runner.ts'
import { lettersSet, noPlatform, type LettersDatabase } from '../testing/letters.ts'
import { connect, type Db } from './db.ts'
import { startReplica } from './embedded-replica.ts'
import { startEmbedded, type EmbeddedServer } from './embedded.ts'

const lan = '034190000011'
let folder: string
let server: EmbeddedServer
let replica: EmbeddedServer
let db: Db<LettersDatabase>
let owner: pg.Client

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mc-replica-'))
  server = await startEmbedded({ dataDir: join(folder, 'pg'), isDurable: false })
  await migrate({ ownerUrl: server.ownerUrl, sets: [noPlatform, lettersSet] })
  replica = await startReplica(server, { isDurable: false })
  db = connect<LettersDatabase>({ url: server.ownerUrl, role: 'mc_letters', beside: { replica: replica.ownerUrl } })
  owner = new pg.Client({ connectionString: server.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await db.close()
  await owner.end()
  await replica.stop()
  await server.stop()
  const place = dirname(await realpath(join(folder, 'pg')))
  for (const one of [place, folder]) await rm(one, { recursive: true, force: true })
})

const whereRead = () => sql<{ port: number }>`select inet_server_port() as port`.execute(db.mayLag({ citizen: lan })).then(({ rows }) => rows[0]?.port)
const bodies = (of: 'as' | 'mayLag') => db[of]({ citizen: lan }).selectFrom('letters').select('body').execute().then((rows) => rows.map((row) => row.body))

it('reads at the replica what streams there, with the same rights, and everything else at the server', async () => {
  await db.as({ citizen: lan }).insertInto('letters').values({ citizen_id: lan, body: 'của Lan' }).execute()
  expect(await bodies('as')).toEqual(['của Lan'])
  await expect.poll(whereRead, { timeout: 10_000 }).toBe(replica.port)
  await expect.poll(() => bodies('mayLag'), { timeout: 10_000 }).toEqual(['của Lan'])
  expect(await sql`select body from letters`.execute(db.mayLag({})).then(({ rows }) => rows)).toEqual([])
})

it('a write sent there by mistake is done by the server, once', async () => {
  await expect.poll(whereRead, { timeout: 10_000 }).toBe(replica.port)
  await db.mayLag({ citizen: lan }).insertInto('letters').values({ citizen_id: lan, body: 'lạc đường' }).execute()
  expect((await bodies('as')).filter((body) => body === 'lạc đường')).toHaveLength(1)
})

it('an error of the query itself is the caller’s, not a reason to ask again', async () => {
  await expect.poll(whereRead, { timeout: 10_000 }).toBe(replica.port)
  await expect(sql`select 1/0`.execute(db.mayLag({}))).rejects.toThrow(/division by zero/)
})

it('a replica that falls behind is left alone, and used again when it has caught up', async () => {
  const standby = new pg.Client({ connectionString: replica.ownerUrl })
  await standby.connect()
  await standby.query('select pg_wal_replay_pause()')
  await owner.query('create table later (id int)')
  await expect.poll(whereRead, { timeout: 20_000, interval: 500 }).toBe(server.port)
  await standby.query('select pg_wal_replay_resume()')
  await standby.end()
  await expect.poll(whereRead, { timeout: 20_000, interval: 500 }).toBe(replica.port)
}, 60_000)

it('a replica that is gone costs nobody an answer', async () => {
  await expect.poll(whereRead, { timeout: 10_000 }).toBe(replica.port)
  process.kill(replica.pid, 'SIGKILL')
  // Its helpers answer for a moment more.
  for (let count = 0; count < 50; count++) expect([replica.port, server.port]).toContain(await whereRead())
  await expect.poll(whereRead, { timeout: 20_000 }).toBe(server.port)
})
