import { connect, copyIn, migrate } from '@mc/db'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { compare, report, type Comparison } from '../compare/compare.ts'
import { inParallel } from '../compare/in-parallel.ts'
import { benchDatabase } from '../database/bench-database.ts'

type NotesDatabase = { notes: { id: bigint; citizen_id: string; body: string; written_on: string } }

const people = 2_000
const notesEach = 50
const lanes = 10
const page = 20
const text = 'select id, body, written_on from notes.notes where citizen_id = $1 order by written_on desc limit 20'

/** What row-level security costs: `db.as` beside the same query without any, and beside the usual transaction around each. */
export async function run(): Promise<string> {
  const database = await benchDatabase('row-security')
  try {
    const role = await prepared(database.ownerUrl)
    const roleUrl = database.ownerUrl.replace('postgres@', `${role}@`)
    const bare = new pg.Pool({ connectionString: database.ownerUrl, max: lanes })
    const ofRole = new pg.Pool({ connectionString: roleUrl, max: lanes })
    const kysely = new Kysely<NotesDatabase>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: roleUrl, max: lanes }) }) })
    const db = connect<NotesDatabase>({ url: database.ownerUrl, role, max: lanes })
    const query = (over: Kysely<NotesDatabase>, citizen: string) =>
      over.selectFrom('notes').select(['id', 'body', 'written_on']).where('citizen_id', '=', citizen).orderBy('written_on', 'desc').limit(page).execute()

    const comparison: Comparison = {
      title: 'One query for one citizen',
      baseline: 'pg, prepared, no row-level security',
      rounds: 3,
      seconds: 2,
      contenders: [
        lane('pg, prepared, no row-level security', (citizen) => bare.query({ name: 'notes', text, values: [citizen] })),
        lane('db.as(scope)', (citizen) => query(db.as({ citizen }), citizen)),
        lane('db.transaction(scope)', (citizen) => db.transaction({ citizen }, (trx) => query(trx, citizen))),
        lane('pg, BEGIN + set_config + query + COMMIT', (citizen) => usualTransaction(ofRole, citizen)),
        lane("Kysely's own transaction + set_config", (citizen) =>
          kysely.transaction().execute(async (trx) => {
            await sql`select set_config('app.citizen', ${citizen}, true)`.execute(trx)
            return query(trx, citizen)
          })),
      ],
    }
    const outcome = await compare(comparison)
    await Promise.all([bare.end(), ofRole.end(), kysely.destroy(), db.close()])
    return report(comparison, outcome)
  } finally {
    await database.stop()
  }
}

function lane(name: string, one: (citizen: string) => Promise<unknown>) {
  return { name, run: (seconds: number) => inParallel(lanes, seconds, (turn) => one(citizenOf(turn * 7))) }
}

async function usualTransaction(pool: pg.Pool, citizen: string): Promise<unknown> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query({ name: 'scope', text: "select set_config('app.citizen', $1, true)", values: [citizen] })
    const { rows } = await client.query({ name: 'notes', text, values: [citizen] })
    await client.query('commit')
    return rows
  } finally {
    client.release()
  }
}

/** @returns the login role that the policies bind */
async function prepared(ownerUrl: string): Promise<string> {
  await migrate({ ownerUrl, sets: [{ id: 'notes', directory: new URL('migrations', import.meta.url) }] })
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await copyIn(owner, 'notes.notes', ['citizen_id', 'body', 'written_on'], notes())
  await owner.query('vacuum analyze notes.notes')
  await owner.end()
  return 'mc_notes'
}

function* notes() {
  for (let each = 0; each < notesEach; each += 1)
    for (let person = 0; person < people; person += 1) yield [citizenOf(person), `Ghi chú số ${each}`, `2026-${String(1 + (each % 12)).padStart(2, '0')}-15`]
}

function citizenOf(turn: number): string {
  return `0190${String(turn % people).padStart(8, '0')}`
}
