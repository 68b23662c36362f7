import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noPlatform } from '../testing/letters.ts'
import { testDatabase, type TestDatabase } from '../testing/test-database.ts'
import { migrate, MigrationChanged } from './runner.ts'

const head = '-- phase: expand; lock: short\n'
let database: TestDatabase
let directory: string

beforeEach(async () => {
  database = await testDatabase({ sets: [noPlatform] })
  directory = await mkdtemp(join(tmpdir(), 'mc-migrations-'))
})
afterEach(async () => {
  await database[Symbol.asyncDispose]()
  await rm(directory, { recursive: true })
})

const file = (name: string, text: string) => writeFile(join(directory, name), text)
const run = (id = 'parcels') => migrate({ ownerUrl: database.ownerUrl, sets: [noPlatform, { id, directory }] })

describe('migrate', () => {
  it('applies each file once, in order, and says which', async () => {
    await file('0001-create-parcels.sql', `${head}create table parcels (id int)`)
    await file('0002-add-parcels-weight.sql', `${head}alter table parcels add column weight int`)
    expect(await run()).toEqual(['parcels/0001-create-parcels.sql', 'parcels/0002-add-parcels-weight.sql'])
    expect(await run()).toEqual([])
    await file('0003-add-parcels-colour.sql', `${head}alter table parcels add column colour text`)
    expect(await run()).toEqual(['parcels/0003-add-parcels-colour.sql'])
    expect((await database.owner.query('select * from parcels.parcels')).fields.map((field) => field.name)).toEqual(['id', 'weight', 'colour'])
  })

  it('lets any number start at once: each file runs once and all succeed', async () => {
    await file('0001-create-parcels.sql', `${head}create table parcels (id int); select pg_sleep(0.2)`)
    const done = await Promise.all([run(), run(), run(), run()])
    expect(done.flat()).toEqual(['parcels/0001-create-parcels.sql'])
  })

  it('lets two databases of one server be migrated at once, with a role new to both', async () => {
    await using other = await testDatabase({ sets: [noPlatform] })
    await file('0001-create-parcels.sql', `${head}create table parcels (id int)`)
    const id = `p${Math.random().toString(36).slice(2, 10)}`
    const both = await Promise.allSettled([database, other].map(({ ownerUrl }) => migrate({ ownerUrl, sets: [noPlatform, { id, directory }] })))
    expect(both.map((result) => result.status)).toEqual(['fulfilled', 'fulfilled'])
    for (const { owner } of [other, database]) await owner.query(`drop owned by mc_${id}`)
    await database.owner.query(`drop role mc_${id}`)
  })

  it('refuses a file that was changed after it was applied', async () => {
    await file('0001-create-parcels.sql', `${head}create table parcels (id int)`)
    await run()
    await file('0001-create-parcels.sql', `${head}create table parcels (id bigint)`)
    await expect(run()).rejects.toThrow(MigrationChanged)
  })

  it('undoes a file that fails half-way, names it with its line, and leaves the earlier ones', async () => {
    await file('0001-create-parcels.sql', `${head}create table parcels (id int)`)
    await file('0002-break-parcels.sql', `${head}alter table parcels add column weight int;\ninsert into nowhere values (1)`)
    await expect(run()).rejects.toThrow('Migration parcels/0002-break-parcels.sql failed: relation "nowhere" does not exist (line 3)')
    expect((await database.owner.query('select * from parcels.parcels')).fields.map((field) => field.name)).toEqual(['id'])
    await file('0002-break-parcels.sql', `${head}alter table parcels add column weight int`)
    expect(await run()).toEqual(['parcels/0002-break-parcels.sql'])
  })

  it.each([
    ['1-create.sql', `${head}select 1`, /a name is/],
    ['0001-create-parcels.sql', 'select 1', /first line/],
    ['0001-create-parcels.sql', '-- phase: sometime; lock: short\nselect 1', /first line/],
  ])('refuses %s with %j', async (name, text, complaint) => {
    await file(name, text)
    await expect(run()).rejects.toThrow(complaint)
  })

  it('refuses the same number twice, and a set whose name would need quoting', async () => {
    await file('0001-create-parcels.sql', `${head}select 1`)
    await expect(run('Parcels"; drop')).rejects.toThrow(/cannot be the name/)
    await file('0001-create-other.sql', `${head}select 1`)
    await expect(run()).rejects.toThrow(/used twice/)
  })

  it('gives the role its own schema’s tables and nothing of another sector', async () => {
    await file('0001-create-parcels.sql', `${head}create table parcels (id int generated always as identity, word text)`)
    await migrate({ ownerUrl: database.ownerUrl, sets: [noPlatform, { id: 'parcels', directory }, { id: 'stamps', directory }] })
    const db = database.connect<{ parcels: { id: number; word: string } }>('mc_parcels')
    await sql`insert into parcels (word) values ('một')`.execute(db.as({}))
    expect((await sql`select * from parcels.parcels`.execute(db.as({}))).rows).toEqual([{ id: 1, word: 'một' }])
    await expect(sql`select * from stamps.parcels`.execute(db.as({}))).rejects.toThrow(/permission denied for schema stamps/)
    for (const forbidden of ['create table parcels.more (id int)', 'drop table parcels.parcels', 'truncate parcels.parcels',
      'create temporary table t (id int)', 'select * from platform_migrations.applied', 'set role postgres', 'alter table parcels.parcels disable row level security'])
      await expect(sql.raw(forbidden).execute(db.as({})), forbidden).rejects.toThrow(/permission denied|must be owner/)
  })
})
