import pg from 'pg'
import { STATEMENT_TIMEOUT_MS } from '../connect/db.ts'
import { rolePassword } from '../connect/role-url.ts'

const attributes = 'nosuperuser nobypassrls nocreatedb nocreaterole noreplication inherit'

/**
 * Makes the schema of a set and its login role `mc_<id>`: not the owner of anything, so that row-level security binds it,
 * with the right to read and write its own schema's tables and to use the platform's.
 */
export async function ensureSchemaAndRole(owner: pg.Client, ownerUrl: string, id: string): Promise<void> {
  const schema = pg.escapeIdentifier(id)
  const role = pg.escapeIdentifier(`mc_${id}`)
  await owner.query(`create schema if not exists ${schema}`)
  await ensureRole(owner, `mc_${id}`, `login ${attributes}`)
  await setPassword(owner, ownerUrl, `mc_${id}`)
  await owner.query(`grant mc_sector to ${role}`)
  await setDefault(owner, `mc_${id}`, { name: 'search_path', value: id === 'platform' ? 'platform, public' : `${schema}, platform, public` })
  // Through a pooler a connection cannot bring its own.
  await setDefault(owner, `mc_${id}`, { name: 'statement_timeout', value: String(STATEMENT_TIMEOUT_MS) })
  await owner.query(`grant usage on schema ${schema} to ${role}`)
  await owner.query(`alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${role}`)
  await owner.query(`alter default privileges in schema ${schema} grant usage on sequences to ${role}`)
}

/** The group every sector's role is in: what the platform grants, it grants to this. */
export async function ensureSectorGroup(owner: pg.Client): Promise<void> {
  await ensureRole(owner, 'mc_sector', `nologin ${attributes}`)
  await owner.query('create schema if not exists platform')
  await owner.query('grant usage on schema platform to mc_sector')
  const { rows } = await owner.query<{ name: string }>('select current_database() as name')
  // Temporary tables would be a place to keep what one citizen saw for the next one on the same connection.
  await owner.query(`revoke temporary on database ${pg.escapeIdentifier(rows[0]?.name ?? '')} from public`)
}

/** Roles belong to the whole server: two databases that are migrated at once may both try to make one. */
async function ensureRole(owner: pg.Client, name: string, options: string): Promise<void> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [name])
  if (rowCount) return
  try {
    await owner.query(`create role ${pg.escapeIdentifier(name)} ${options}`)
  } catch (error) {
    const alreadyThere = ['42710', '23505']
    if (!(error instanceof pg.DatabaseError && alreadyThere.includes(error.code ?? ''))) throw error
  }
}

/** Only where the owner has a password; set each time, since the owner's may have changed. */
async function setPassword(owner: pg.Client, ownerUrl: string, name: string): Promise<void> {
  const password = rolePassword(ownerUrl, name)
  if (password === null) return
  await owner.query(`alter role ${pg.escapeIdentifier(name)} password ${pg.escapeLiteral(password)}`)
}

/** Altering takes a lock on the role that all gateways starting at once would wait for: only when it is not so yet. */
async function setDefault(owner: pg.Client, role: string, { name, value }: { name: string; value: string }): Promise<void> {
  const { rows } = await owner.query<{ config: string[] | null }>('select rolconfig as config from pg_roles where rolname = $1', [role])
  if (rows[0]?.config?.includes(`${name}=${value}`)) return
  await owner.query(`alter role ${pg.escapeIdentifier(role)} set ${name} = ${value}`)
}
