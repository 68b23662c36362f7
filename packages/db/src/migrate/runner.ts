import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { readMigrations, type MigrationFile } from './migration-file.ts'
import { ensureSchemaAndRole, ensureSectorGroup } from './sector-role.ts'

/** The migrations of one sector, or of the platform (`id: 'platform'`, run before the others). */
export type MigrationSet = {
  /** The sector's name: of its schema and, behind `mc_`, of its login role. */
  id: string
  /** Folder of numbered .sql files. */
  directory: string | URL
}

export type MigrateOptions = {
  ownerUrl: string
  sets: readonly MigrationSet[]
  /** Told of each file before it runs: long ones should show. */
  onFile?: (set: string, name: string) => void
}

/** A file that was applied has another content now: history is not rewritten, a new file is added. */
export class MigrationChanged extends Error {
  override readonly name = 'MigrationChanged'

  constructor(set: string, file: string) {
    super(`Migration ${set}/${file} was changed after it was applied. Put it back as it was and add a new file with the change.`)
  }
}

/** The scope functions: what every policy stands on, before the platform's own tables. */
export const scopeFunctions: MigrationSet = { id: 'db', directory: fileURLToPath(new URL('../../migrations', import.meta.url)) }

const lockKey = 'mot-cua migrations'
const shortLockLimit = '5s'

/**
 * Brings a database up to date: schemas, login roles, privileges and each file not yet applied, one transaction a file.
 * Any number of processes may call it at once: one works, the others wait and then find it done.
 * @returns the files applied by this call, as `set/name`
 * @throws MigrationChanged; an Error naming the file when its SQL fails (what ran before it stays)
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const owner = new pg.Client({ connectionString: options.ownerUrl, application_name: 'mot-cua migrate' })
  owner.on('error', () => undefined)
  await owner.connect()
  try {
    await owner.query('set client_min_messages = warning')
    await owner.query('set idle_in_transaction_session_timeout = 0')
    await owner.query('select pg_advisory_lock(hashtext($1))', [lockKey])
    return await run(owner, options)
  } finally {
    await owner.end().catch(() => undefined)
  }
}

async function run(owner: pg.Client, { ownerUrl, sets, onFile }: MigrateOptions): Promise<string[]> {
  await ensureSectorGroup(owner)
  await owner.query(`
    create schema if not exists platform_migrations;
    create table if not exists platform_migrations.applied (
      set text not null, name text not null, sha256 text not null, phase text not null,
      applied_at timestamptz not null default now(), primary key (set, name)
    )`)
  const { rows } = await owner.query<{ set: string; name: string; sha256: string }>('select set, name, sha256 from platform_migrations.applied')
  const applied = new Map(rows.map((row) => [`${row.set}/${row.name}`, row.sha256]))
  const done: string[] = []

  await ensureSchemaAndRole(owner, ownerUrl, 'platform')
  const platformFirst = [scopeFunctions, ...sets.filter((set) => set.id === 'platform'), ...sets.filter((set) => set.id !== 'platform')]
  for (const set of platformFirst) {
    checkId(set.id)
    if (set !== scopeFunctions) await ensureSchemaAndRole(owner, ownerUrl, set.id)
    for (const file of readMigrations(set.directory)) {
      const key = `${set.id}/${file.name}`
      const known = applied.get(key)
      if (known === file.sha256) continue
      if (known !== undefined) throw new MigrationChanged(set.id, file.name)
      onFile?.(set.id, file.name)
      await apply(owner, set.id, file)
      applied.set(key, file.sha256)
      done.push(key)
    }
  }
  return done
}

async function apply(owner: pg.Client, set: string, file: MigrationFile): Promise<void> {
  const schema = set === scopeFunctions.id ? 'platform' : set
  try {
    await owner.query('begin')
    await owner.query(`set local search_path = ${pg.escapeIdentifier(schema)}, platform, public`)
    // A migration that waits for a lock makes everybody behind it wait too: better it fails and is tried again.
    if (file.lock === 'short') await owner.query(`set local lock_timeout = '${shortLockLimit}'`)
    await owner.query(file.sql)
    await owner.query('insert into platform_migrations.applied (set, name, sha256, phase) values ($1, $2, $3, $4)', [set, file.name, file.sha256, file.phase])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback').catch(() => undefined)
    throw new Error(`Migration ${set}/${file.name} failed: ${placeOf(error, file.sql)}`, { cause: error })
  }
}

function placeOf(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError)) return String(error)
  const line = error.position ? ` (line ${sql.slice(0, Number(error.position)).split('\n').length})` : ''
  return `${error.message}${line}${error.detail ? `: ${error.detail}` : ''}`
}

/** The name becomes a schema and a role: only what needs no quoting anywhere. */
function checkId(id: string): void {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(id) || id === 'sector') throw new Error(`"${id}" cannot be the name of a set of migrations: small letters, digits and _ only.`)
}
