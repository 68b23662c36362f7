import { appendFileSync, chownSync, constants, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded, type EmbeddedServer } from './embedded.ts'
import { runningPostmaster } from './postmaster-file.ts'

const SLOT = 'mc_replica'

/** What a copy has to make itself: the log comes by streaming, the rest belongs to the running server. */
const EMPTY_IN_A_COPY = ['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans']
const NOT_IN_A_COPY = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label|standby\.signal)$/

/**
 * Starts a streaming replica of an embedded server in a folder beside its data, or attaches to the one that runs. The
 * package has no pg_basebackup: the copy is made by PostgreSQL's low-level backup, anew at each start.
 */
export async function startReplica(of: EmbeddedServer, options: { isDurable?: boolean } = {}): Promise<EmbeddedServer> {
  const dataDir = `${of.dataDir}-replica`
  if (!runningPostmaster(dataDir)) await copyOf(of, dataDir)
  return startEmbedded({ dataDir, detached: true, ...options })
}

async function copyOf(of: EmbeddedServer, dataDir: string): Promise<void> {
  rmSync(dataDir, { recursive: true, force: true })
  const client = new pg.Client({ connectionString: of.ownerUrl, application_name: 'mot-cua replica' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    // The slot keeps what the copy still needs of the log, and is taken anew so that an old copy's does not fill the disk.
    await client.query('select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1', [SLOT])
    await client.query('select pg_create_physical_replication_slot($1, true)', [SLOT])
    await client.query('select pg_backup_start($1, true)', ['mot-cua replica'])
    copyFolder(of.dataDir, dataDir)
    const { rows } = await client.query<{ labelfile: string; spcmapfile: string }>('select labelfile, spcmapfile from pg_backup_stop(false)')
    own(dataDir, of.dataDir, 'backup_label', rows[0]?.labelfile ?? '')
    own(dataDir, of.dataDir, 'standby.signal', '')
    // The last line counts; what was there came with the copy and belongs to the same user.
    appendFileSync(join(dataDir, 'postgresql.auto.conf'), `primary_conninfo = 'host=127.0.0.1 port=${of.port} user=postgres application_name=${SLOT}'\nprimary_slot_name = '${SLOT}'\n`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function copyFolder(from: string, to: string): void {
  const { uid, gid } = statSync(from)
  mkdirSync(to, { mode: 0o700 })
  chownSync(to, uid, gid)
  for (const entry of entriesOf(from)) {
    if (NOT_IN_A_COPY.test(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      if (!EMPTY_IN_A_COPY.includes(entry.name)) copyFolder(source, target)
      else mkdirOwned(target, uid, gid)
      continue
    }
    try {
      copyFileSync(source, target, constants.COPYFILE_FICLONE)
      chownSync(target, uid, gid)
    } catch (error) {
      // A file that went away while copying (a dropped table's) is made up for by the log.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
}

/** Empty when the folder went away while copying, as a dropped database's does. */
function entriesOf(folder: string) {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
}

function mkdirOwned(folder: string, uid: number, gid: number): void {
  mkdirSync(folder, { mode: 0o700 })
  chownSync(folder, uid, gid)
}

function own(dataDir: string, like: string, name: string, content: string): void {
  const path = join(dataDir, name)
  writeFileSync(path, content, { mode: 0o600 })
  const { uid, gid } = statSync(like)
  chownSync(path, uid, gid)
}
