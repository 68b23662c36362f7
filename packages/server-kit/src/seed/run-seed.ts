import { copyIn, typeParsers } from '@mc/db'
import { foldVietnamese } from '@mc/names'
import pg from 'pg'
import { dateInVietnam, systemClock } from '../context/clock.ts'
import type { AnySector } from '../sector/define-sector.ts'
import { AlreadySeeded } from './already-seeded.error.ts'
import { COMMUNES } from './communes.ts'
import { DEMO_TEAM_MODULES, ORGANISATIONS } from './organisations.ts'
import { SEED_TARGETS, seedPeople } from './seed-people.ts'
import type { SeedPerson } from './seed-person.ts'
import { seedRandom } from './seed-random.ts'
import type { Seed, SeedSize, SeedValue } from './seed.ts'

/** How far a seed is. */
export type SeedProgress = {
  /** `platform` or the sector's id. */
  stage: string
  /** The table being loaded. */
  table: string
  /** Rows of that table so far; null while the database works by itself. */
  rows: number | null
  /** How much of the people the table has been made for, 0 to 1; null when it is not made person by person. */
  share: number | null
  /** Stages that are done, and all of them. */
  stagesDone: number
  stages: number
}

export type SeedOptions = {
  ownerUrl: string
  sectors: readonly AnySector[]
  size: SeedSize
  /** `yyyy-mm-dd`. @default today in Vietnam */
  today?: string
  /** Told now and then, in one line and in figures. */
  onProgress?(line: string, progress: SeedProgress): void
  /** Throws away everything first. @default false */
  reset?: boolean
}

/** Rows between two reports of progress. */
const REPORT_EVERY = 20_000

/**
 * Fills a migrated database with made-up people and what each sector gives them. A seed that was broken off is thrown away
 * and begun again.
 * @throws AlreadySeeded when there is a finished one and no reset was asked for
 */
export async function runSeed(options: SeedOptions): Promise<{ people: number }> {
  const owner = new pg.Client({ connectionString: options.ownerUrl, types: typeParsers, application_name: 'mot-cua seed' })
  await owner.connect()
  try {
    await owner.query('set client_min_messages = warning')
    await owner.query("select pg_advisory_lock(hashtext('mot-cua seed'))")
    await makeRoom(owner, options)
    return await fill(owner, options)
  } finally {
    await owner.end()
  }
}

/** Whether a seed was finished in a migrated database. */
export async function isSeeded(ownerUrl: string): Promise<boolean> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'mot-cua seed' })
  await owner.connect()
  try {
    return (await owner.query('select from platform.seed_runs where finished_at is not null')).rowCount !== 0
  } finally {
    await owner.end()
  }
}

/** Refuses a second seed, and clears away one that was not finished. */
async function makeRoom(owner: pg.Client, { sectors, reset }: SeedOptions): Promise<void> {
  const { rows } = await owner.query<{ size: string; finished_at: Date | null }>('select size, finished_at from platform.seed_runs')
  const finished = rows.find((run) => run.finished_at)
  const hasPeople = (await owner.query('select from platform.persons limit 1')).rowCount === 1
  if (!reset && finished) throw new AlreadySeeded(finished.size)
  if (!reset && rows.length === 0 && hasPeople) throw new AlreadySeeded(null)
  if (!hasPeople && rows.length === 0) return
  const { rows: tables } = await owner.query<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
     where schemaname = any ($1) or (schemaname = 'platform' and tablename <> 'test_clock')`,
    [sectors.map((sector) => sector.id)],
  )
  // Only who owns the tables may do this, and only to begin anew: the chain ends with what it sealed.
  await owner.query('alter table platform.access_chain disable trigger access_chain_append_only')
  await owner.query(`truncate ${tables.map((table) => table.name).join(', ')} restart identity cascade`)
  await owner.query('alter table platform.access_chain enable trigger access_chain_append_only')
}

async function fill(owner: pg.Client, options: SeedOptions): Promise<{ people: number }> {
  const { size, sectors, today = dateInVietnam(systemClock.now()) } = options
  const stages = sectors.filter((sector) => sector.seed).length + 1
  await owner.query('insert into platform.seed_runs (size, today) values ($1, $2)', [size, today])
  // The small one is walked by every sector and fits in memory; the province is made anew each time.
  const small = size === 'small' ? [...seedPeople(size, today)] : null
  const people = () => small ?? seedPeople(size, today)
  const toolsOf = (stage: string, stagesDone: number) =>
    seedTools(owner, {
      size,
      today,
      people,
      stage,
      report: (table, rows, share) => options.onProgress?.(`${stagesDone + 1}/${stages} ${table}${rows === null ? '' : `: ${rows}`}`, { stage, table, rows, share, stagesDone, stages }),
    })

  const count = await withoutForeignKeys(owner, () => seedRegister(toolsOf('platform', 0)))
  // Sectors may ask the register while they seed: without figures the planner would guess.
  await owner.query('analyze platform.persons, platform.guardianships')
  let done = 1
  for (const sector of sectors) {
    if (!sector.seed) continue
    await sector.seed(toolsOf(sector.id, done))
    done++
  }
  await owner.query('analyze')
  await owner.query('update platform.seed_runs set finished_at = now()')
  return { people: count }
}

/** The register's rows come from one place and fit together: checking two million of them one by one takes a minute. */
async function withoutForeignKeys<T>(owner: pg.Client, load: () => Promise<T>): Promise<T> {
  const { rows } = await owner.query<{ is_super: boolean }>('select rolsuper as is_super from pg_roles where rolname = current_user')
  if (!rows[0]?.is_super) return load()
  await owner.query('set session_replication_role = replica')
  try {
    return await load()
  } finally {
    await owner.query('set session_replication_role = origin')
  }
}

type Tools = {
  size: SeedSize
  today: string
  people(): Iterable<SeedPerson>
  stage: string
  report(table: string, rows: number | null, share: number | null): void
}

function seedTools(owner: pg.Client, tools: Tools): Seed {
  let walked: number | null = null
  function* walk() {
    walked = 0
    for (const person of tools.people()) {
      walked++
      yield person
    }
  }
  const share = () => walked && Math.min(1, walked / SEED_TARGETS[tools.size])
  return {
    size: tools.size,
    today: tools.today,
    organisations: ORGANISATIONS,
    people: walk,
    random: (key) => seedRandom(`${tools.stage} ${key}`),
    copy: async (table, columns, rows) => {
      const name = table.includes('.') ? table : `${tools.stage}.${table}`
      walked = null
      const count = await pastRowSecurity(owner, name, () => copyIn(owner, name, columns, counted(rows, (seen) => tools.report(name, seen, share()))))
      tools.report(name, count, 1)
      return count
    },
    sql: async (text) => {
      tools.report(tools.stage, null, null)
      await owner.query(text)
    },
  }
}

/** The owner is bound by forced row-level security unless it is a superuser, and COPY does not work under it. */
async function pastRowSecurity<T>(owner: pg.Client, table: string, load: () => Promise<T>): Promise<T> {
  const { rows } = await owner.query<{ active: boolean }>('select row_security_active($1::text) as active', [table])
  if (!rows[0]?.active) return load()
  const name = table.split('.').map((part) => pg.escapeIdentifier(part)).join('.')
  await owner.query('begin')
  try {
    await owner.query(`alter table ${name} no force row level security`)
    const result = await load()
    await owner.query(`alter table ${name} force row level security`)
    await owner.query('commit')
    return result
  } catch (error) {
    await owner.query('rollback').catch(() => undefined)
    throw error
  }
}

async function* counted(rows: Iterable<readonly SeedValue[]> | AsyncIterable<readonly SeedValue[]>, report: (rows: number) => void) {
  let seen = 0
  for await (const row of rows) {
    if (++seen % REPORT_EVERY === 0) report(seen)
    yield row
  }
}

async function seedRegister(seed: Seed): Promise<number> {
  await seed.copy('platform.communes', ['code', 'kind', 'name', 'lon', 'lat'], COMMUNES.map((place) => [place.code, place.kind, place.name, place.lon, place.lat]))
  await seed.copy(
    'platform.organisations',
    ['code', 'name_vi', 'name_en', 'kind', 'commune_code'],
    ORGANISATIONS.map((office) => [office.code, office.nameVi, office.nameEn, office.kind, office.communeCode]),
  )
  await seed.copy('platform.team_modules', ['team_code', 'module'], DEMO_TEAM_MODULES.map((one) => [one.teamCode, one.module]))
  const count = await seed.copy(
    'platform.persons',
    ['citizen_id', 'full_name', 'name_key', 'birth_date', 'sex', 'commune_code', 'household_id', 'phone'],
    rowsOf(seed, (p) => [[p.citizenId, p.name, foldVietnamese(p.name), p.birthDate, p.sex, p.communeCode, p.householdId, p.phone]]),
  )
  await seed.copy('platform.guardianships', ['guardian_id', 'citizen_id', 'kind'], rowsOf(seed, (p) => p.guardianIds.map((id) => [id, p.citizenId, 'parent'])))
  await seed.copy(
    'platform.role_assignments',
    ['person_id', 'role', 'organisation_code'],
    rowsOf(seed, (p) => p.duties.map((duty) => [p.citizenId, duty.role, duty.organisationCode])),
  )
  return count
}

function* rowsOf(seed: Seed, rows: (person: SeedPerson) => SeedValue[][]): Generator<SeedValue[]> {
  for (const person of seed.people()) yield* rows(person)
}
