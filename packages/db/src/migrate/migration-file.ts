import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One numbered SQL file of a set. */
export type MigrationFile = {
  name: string
  sql: string
  sha256: string
  /** `expand` adds and bears the old code still running; `move` carries data over; `contract` removes what nobody uses any more. */
  phase: 'expand' | 'move' | 'contract'
  /** How long it keeps others waiting: `short` runs under a lock limit of 5 s, `long` under none. */
  lock: 'short' | 'long'
}

const fileName = /^\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.sql$/
const firstLine = /^-- phase: (expand|move|contract); lock: (short|long)\s*$/

/**
 * Reads a set's files in the order of their numbers. A folder that is not there is an empty set.
 * @throws when a name, the first line or a number used twice breaks the rules
 */
export function readMigrations(directory: string | URL): MigrationFile[] {
  const folder = String(directory).startsWith('file:') ? fileURLToPath(directory) : String(directory)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql')).sort()
  const numbers = new Set<string>()
  return names.map((name) => {
    if (!fileName.test(name)) throw new Error(`Migration ${join(folder, name)}: a name is 0001-create-things.sql.`)
    const number = name.slice(0, 4)
    if (numbers.has(number)) throw new Error(`Migration ${join(folder, name)}: number ${number} is used twice.`)
    numbers.add(number)
    const sql = readFileSync(join(folder, name), 'utf8')
    const [, phase, lock] = firstLine.exec(sql.split('\n', 1)[0] ?? '') ?? []
    if (!phase || !lock) throw new Error(`Migration ${join(folder, name)}: its first line must be "-- phase: expand; lock: short".`)
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex'), phase: phase as MigrationFile['phase'], lock: lock as MigrationFile['lock'] }
  })
}
