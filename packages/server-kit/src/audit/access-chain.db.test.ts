import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate } from '@mc/db'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readAccessLogKeys } from './access-chain.ts'
import { sealAccessLog } from './seal-access-log.ts'
import { verifyAccessLog } from './verify-access-log.ts'

const DOCTOR = '019079000071'
const keyText = () => randomBytes(32).toString('base64url')
const first = keyText()
const keys = readAccessLogKeys(first)

describe('the chain of the access log', () => {
  let database: TestDatabase
  let pool: pg.Pool

  beforeAll(async () => {
    database = await testDatabase({ sets: [] })
    pool = new pg.Pool({ connectionString: database.ownerUrl, max: 8 })
  })
  afterAll(async () => {
    await pool.end()
    await database[Symbol.asyncDispose]()
  })
  beforeEach(() =>
    // Who may alter the database's structure may do this, and the verification is there to notice.
    pool.query(`set session_replication_role = replica; truncate platform.access_log, platform.access_chain, platform.access_unsealed; set session_replication_role = default`),
  )

  const look = (client: pg.Pool | pg.PoolClient, count = 1) =>
    client.query(
      `insert into platform.access_log (citizen_id, actor_id, actor_name, role, resource, kind, reason, request_id)
       select '019085000017', $1, 'Nông Thị Hoa', 'clinic.doctor', 'health.record', 'view', 'health.access.care', 'r' || n from generate_series(1, $2::int) n`,
      [DOCTOR, count],
    )
  /** Does what no role may: with the triggers off, as somebody would who has the whole database in hand. */
  const behindTheTriggers = async (sql: string) => {
    const client = await pool.connect()
    try {
      await client.query('set session_replication_role = replica')
      await client.query(sql)
    } finally {
      await client.query('set session_replication_role = default')
      client.release()
    }
  }
  const verify = (of: { head?: { seq: string; hash: string }; by?: string } = {}) =>
    verifyAccessLog({ ownerUrl: database.ownerUrl, keys: readAccessLogKeys(of.by ?? first), ...(of.head && { head: of.head }) })

  it('seals every look once, whoever seals and however many write meanwhile, and finds nothing wrong', async () => {
    await Promise.all(Array.from({ length: 20 }, async (_, turn) => {
      await look(pool, 40)
      if (turn % 4 === 0) await sealAccessLog(pool, keys)
    }))
    await sealAccessLog(pool, keys)
    expect(await verify()).toMatchObject({ links: 800, waiting: 0, faultCount: 0, head: { seq: '800' } })
  })

  it('does not make a look wait for one that is being written', async () => {
    const slow = await pool.connect()
    await slow.query('begin')
    await look(slow)
    await look(pool)
    expect(await sealAccessLog(pool, keys)).toBe(1)
    await slow.query('commit')
    slow.release()
    expect(await sealAccessLog(pool, keys)).toBe(1)
    expect(await verify()).toMatchObject({ links: 2, faultCount: 0 })
  })

  it('is only added to, by whoever', async () => {
    await look(pool, 3)
    await sealAccessLog(pool, keys)
    for (const change of ["update platform.access_log set reason = 'x'", 'delete from platform.access_log', 'delete from platform.access_chain', 'update platform.access_chain set seq = seq + 1', 'truncate platform.access_chain'])
      await expect(pool.query(change), change).rejects.toThrow('only added to')
  })

  it.each([
    ['a look that was removed', "delete from platform.access_log where request_id = 'r3'", { what: 'removed', seq: '3' }],
    ['a look whose words were altered', "update platform.access_log set reason = 'health.access.emergency' where request_id = 'r4'", { what: 'altered', seq: '4' }],
    ['a look whose time was moved by a microsecond', "update platform.access_log set at = at + interval '1 microsecond' where request_id = 'r2'", { what: 'altered', seq: '2' }],
    ['a look given to somebody else', "update platform.access_log set actor_id = '019076000093' where request_id = 'r5'", { what: 'altered', seq: '5' }],
    [
      'a look inserted past the trigger',
      `insert into platform.access_log (citizen_id, actor_id, actor_name, role, resource, kind, reason, request_id) values ('019085000017', '${DOCTOR}', 'x', 'r', 'a.b', 'view', 'x', 'forged')`,
      { what: 'inserted', seq: null },
    ],
    ['a link that was removed with its look', "delete from platform.access_log where request_id = 'r3'; delete from platform.access_chain where seq = 3", { what: 'broken', seq: '4' }],
  ])('finds %s', async (_, attack, fault) => {
    await look(pool, 6)
    await sealAccessLog(pool, keys)
    expect((await verify()).faultCount).toBe(0)
    await behindTheTriggers(attack)
    const report = await verify()
    expect(report.faultCount).toBe(1)
    expect(report.faults[0]).toMatchObject(fault)
  })

  it('finds a look that says it happened long before it was written', async () => {
    await pool.query(
      `insert into platform.access_log (citizen_id, actor_id, actor_name, role, resource, kind, reason, request_id, at)
       values ('019085000017', '${DOCTOR}', 'x', 'r', 'a.b', 'view', 'x', 'late', now() - interval '2 days')`,
    )
    await sealAccessLog(pool, keys)
    expect((await verify()).faults).toMatchObject([{ what: 'inserted', seq: '1' }])
  })

  it('finds an end that was cut off, by a head kept elsewhere', async () => {
    await look(pool, 6)
    await sealAccessLog(pool, keys)
    const { head } = await verify()
    await behindTheTriggers("delete from platform.access_log where request_id in ('r5', 'r6'); delete from platform.access_chain where seq > 4")
    expect((await verify()).faultCount).toBe(0)
    expect(await verify({ head: head! })).toMatchObject({ faultCount: 1, faults: [{ what: 'broken', seq: '6' }] })
  })

  it('cannot be sealed anew by who has the database and not the key; a changed key goes on', async () => {
    await look(pool, 2)
    await sealAccessLog(pool, keys)
    const next = `${keyText()},${first}`
    await look(pool, 2)
    await sealAccessLog(pool, readAccessLogKeys(next))
    expect(await verify({ by: next })).toMatchObject({ links: 4, faultCount: 0 })
    expect((await verify()).faults.map((one) => one.what)).toEqual(['key', 'key'])
    await behindTheTriggers(`update platform.access_log set reason = 'x' where request_id = 'r1'; update platform.access_chain set key_id = '${keys.first.id}'`)
    expect((await verify({ by: next })).faultCount).toBeGreaterThan(0)
  })
})

describe('a log that is older than its chain', () => {
  const migrations = fileURLToPath(new URL('../../migrations', import.meta.url))
  let before: string
  beforeAll(async () => {
    before = await mkdtemp(join(tmpdir(), 'mc-before-chain-'))
    for (const name of await readdir(migrations)) if (name < '0030') await cp(join(migrations, name), join(before, name))
  })
  afterAll(() => rm(before, { recursive: true }))

  it('is sealed without a fault; what is written since with an old time is still found', async () => {
    await using database = await testDatabase({ sets: [{ id: 'platform', directory: before }] })
    const lookOf = (request: string) =>
      database.owner.query(
        `insert into platform.access_log (citizen_id, actor_id, actor_name, role, resource, kind, reason, request_id, at)
         values ('019085000017', '${DOCTOR}', 'x', 'r', 'a.b', 'view', 'x', $1, now() - interval '2 days')`,
        [request],
      )
    await lookOf('old')
    await migrate({ ownerUrl: database.ownerUrl, sets: [{ id: 'platform', directory: migrations }] })
    await lookOf('late')
    const pool = new pg.Pool({ connectionString: database.ownerUrl })
    await sealAccessLog(pool, keys)
    await pool.end()
    const { rows } = await database.owner.query<{ id: string }>("select id from platform.access_log where request_id = 'late'")
    expect(await verifyAccessLog({ ownerUrl: database.ownerUrl, keys })).toMatchObject({ links: 2, faultCount: 1, faults: [{ what: 'inserted', lookId: rows[0]!.id }] })
  })
})
