import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { testDatabase } from '@mc/db/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sectorKit } from '../procedures/sector-kit.ts'
import { defineSector } from '../sector/define-sector.ts'
import { migrateSector, PlatformNotMigrated } from './migrate-sector.ts'

const head = '-- phase: expand; lock: short\n'
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mc-migrate-sector-'))
})
afterEach(() => rm(folder, { recursive: true }))

const club = () => defineSector({ id: 'club', router: sectorKit().router({}), migrations: pathToFileURL(`${folder}/`) })

it('applies the sector’s own files, once, and leaves the others alone', async () => {
  await using database = await testDatabase({ sets: [] })
  const before = await database.owner.query<{ set: string }>("select set from platform_migrations.applied where set <> 'club'")
  await writeFile(join(folder, '0001-create-notes.sql'), `${head}create table notes (id int)`)
  const told: string[] = []
  expect(await migrateSector({ ownerUrl: database.ownerUrl, sector: club(), onFile: (set, name) => told.push(`${set}/${name}`) })).toEqual(['club/0001-create-notes.sql'])
  expect(told).toEqual(['club/0001-create-notes.sql'])
  expect(await migrateSector({ ownerUrl: database.ownerUrl, sector: club() })).toEqual([])
  const { rows } = await database.owner.query("select has_table_privilege('mc_club', 'club.notes', 'insert') as may, (select count(*)::int from platform_migrations.applied where set <> 'club') as others")
  expect(rows).toEqual([{ may: true, others: before.rowCount }])
})

it('refuses a database in which the platform’s tables are missing, and touches nothing', async () => {
  await using database = await testDatabase({ sets: [] })
  await database.owner.query('drop schema platform cascade')
  await writeFile(join(folder, '0001-create-notes.sql'), `${head}create table notes (id int)`)
  await expect(migrateSector({ ownerUrl: database.ownerUrl, sector: club() })).rejects.toThrow(PlatformNotMigrated)
  expect((await database.owner.query("select to_regclass('club.notes') as notes")).rows).toEqual([{ notes: null }])
})
