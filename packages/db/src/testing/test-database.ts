import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { connect, type Db } from '../connect/db.ts'
import { typeParsers } from '../connect/type-parsers.ts'
import { readMigrations } from '../migrate/migration-file.ts'
import { migrate, scopeFunctions, type MigrationSet } from '../migrate/runner.ts'
import { startTestServer } from './test-server.ts'

/** A database of one test file's own; `await using` drops it. */
export type TestDatabase = AsyncDisposable & {
  ownerUrl: string
  /** A pool of the role (`mc_health`); closed with the database. */
  connect<DB>(role: string): Db<DB>
  /** The owner, for looking behind the scenes and for preparing what a test needs. Row-level security does not bind it. */
  owner: pg.Client
}

const platformDirectory = fileURLToPath(new URL('../../../server-kit/migrations', import.meta.url))
const templatesLock = 'mot-cua test templates'

/**
 * A fresh, migrated database on the shared test server: copied from a template that is made once for each state of the
 * migrations, so it takes a tenth of a second. The platform's set is included by itself.
 */
export async function testDatabase({ sets }: { sets: readonly MigrationSet[] }): Promise<TestDatabase> {
  const server = await startTestServer()
  const all = withPlatform(sets)
  const name = `mc_test_${randomBytes(6).toString('hex')}`
  await asAdmin(server.ownerUrl, async (admin) => {
    const template = await ensureTemplate(admin, server.ownerUrl, all)
    await admin.query(`create database ${name} template ${template}`)
  })
  const ownerUrl = databaseUrl(server.ownerUrl, name)
  const owner = new pg.Client({ connectionString: ownerUrl, types: typeParsers })
  owner.on('error', () => undefined)
  await owner.connect()
  const opened: { close(): Promise<void> }[] = []

  return {
    ownerUrl,
    owner,
    connect<DB>(role: string) {
      const db = connect<DB>({ url: ownerUrl, role, max: 20 })
      opened.push(db)
      return db
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(opened.map((db) => db.close()))
      await owner.end().catch(() => undefined)
      await asAdmin(server.ownerUrl, (admin) => admin.query(`drop database if exists ${name} with (force)`))
    },
  }
}

function withPlatform(sets: readonly MigrationSet[]): MigrationSet[] {
  const others = sets.filter((set) => set.id !== 'platform')
  const given = sets.find((set) => set.id === 'platform')
  if (given) return [given, ...others]
  return existsSync(platformDirectory) ? [{ id: 'platform', directory: platformDirectory }, ...others] : others
}

/** Made under another name and renamed when whole: a template that exists is a finished one. Called under the lock. */
async function ensureTemplate(admin: pg.Client, serverUrl: string, sets: readonly MigrationSet[]): Promise<string> {
  const hash = createHash('sha256')
  for (const set of [scopeFunctions, ...sets])
    for (const file of readMigrations(set.directory)) hash.update(`${set.id}/${file.name}/${file.sha256}\n`)
  hash.update(sets.map((set) => set.id).join())
  const name = `mc_template_${hash.digest('hex').slice(0, 16)}`
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
  if (rowCount) return name
  await admin.query(`drop database if exists ${name}_building with (force)`)
  await admin.query(`create database ${name}_building`)
  await migrate({ ownerUrl: databaseUrl(serverUrl, `${name}_building`), sets })
  await admin.query(`alter database ${name}_building rename to ${name}`)
  return name
}

async function asAdmin<T>(serverUrl: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: serverUrl })
  admin.on('error', () => undefined)
  await admin.connect()
  try {
    await admin.query('set client_min_messages = warning')
    await admin.query('select pg_advisory_lock(hashtext($1))', [templatesLock])
    return await work(admin)
  } finally {
    await admin.end().catch(() => undefined)
  }
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
