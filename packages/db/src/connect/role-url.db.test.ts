import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyIn } from '../bulk/copy-in.ts'
import { migrate } from '../migrate/runner.ts'
import { lettersSet, noPlatform, type LettersDatabase } from '../testing/letters.ts'
import { connect } from './db.ts'
import { startEmbedded, type EmbeddedServer } from './embedded.ts'
import { roleUrl } from './role-url.ts'

/** A server as an operator would give it by DATABASE_URL: passwords asked of everybody, an owner who is no superuser. */
let server: EmbeddedServer
let folder: string
let ownerUrl: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mc-passwords-'))
  server = await startEmbedded({ dataDir: join(folder, 'pg'), isDurable: false })
  const admin = new pg.Client({ connectionString: server.ownerUrl })
  await admin.connect()
  await admin.query("create role boss login createrole bypassrls password 'mật khẩu/@:'")
  await admin.query('create database portal owner boss')
  await writeFile(join(server.dataDir, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n')
  await admin.query('select pg_reload_conf()')
  await admin.end()
  ownerUrl = `postgres://boss:${encodeURIComponent('mật khẩu/@:')}@127.0.0.1:${server.port}/portal`
})
afterAll(async () => {
  await server.stop()
  const place = dirname(await realpath(join(folder, 'pg')))
  for (const each of [place, folder]) await rm(each, { recursive: true, force: true })
})

it('migrates and serves with passwords derived from the owner’s, which open nothing else', async () => {
  // Right after a change of pg_hba.conf the server may still answer by the old one.
  await expect.poll(() => canConnect(server.ownerUrl)).toBe(false)
  await migrate({ ownerUrl, sets: [noPlatform, lettersSet] })
  const db = connect<LettersDatabase>({ url: ownerUrl, role: 'mc_letters' })
  await db.as({ citizen: '1' }).insertInto('letters').values({ citizen_id: '1', body: 'chào' }).execute()
  expect((await sql`select current_user as who, body from letters`.execute(db.as({ citizen: '1' }))).rows).toEqual([{ who: 'mc_letters', body: 'chào' }])
  expect(await db.as({ citizen: '2' }).selectFrom('letters').selectAll().execute()).toEqual([])
  await db.close()

  const asAnother = new URL(roleUrl(ownerUrl, 'mc_letters'))
  asAnother.username = 'mc_platform'
  expect(await canConnect(asAnother.href)).toBe(false)
  expect(await canConnect(roleUrl(ownerUrl, 'mc_platform'))).toBe(true)
})

it('lets such an owner load citizens’ rows', async () => {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  expect(await copyIn(owner, 'letters.letters', ['citizen_id', 'body'], [['3', 'ba']])).toBe(1)
  await owner.end()
})

async function canConnect(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString })
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
