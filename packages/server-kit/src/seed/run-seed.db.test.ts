import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sectorKit } from '../procedures/sector-kit.ts'
import { defineSector } from '../sector/define-sector.ts'
import { AlreadySeeded } from './already-seeded.error.ts'
import { isSeeded, runSeed, type SeedProgress } from './run-seed.ts'

const { router } = sectorKit<object>()
let failsHalfWay = false
const club = defineSector<object>({
  id: 'club',
  router: router({}),
  migrations: new URL('./no-migrations/', import.meta.url),
  seed: async (seed) => {
    await seed.copy('members', ['citizen_id', 'luck'], [...seed.people()].map((person) => [person.citizenId, seed.random(person.citizenId).int(1, 6)]))
    if (failsHalfWay) throw new Error('broken off')
    await seed.sql("update club.members set luck = 0 where citizen_id = '019085000017'")
  },
})

describe('seeding', () => {
  let database: TestDatabase
  const count = async (table: string) => Number((await database.owner.query(`select count(*) as n from ${table}`)).rows[0].n)
  const seed = (more: { reset?: boolean; onProgress?(line: string, progress: SeedProgress): void } = {}) =>
    runSeed({ ownerUrl: database.ownerUrl, sectors: [club], size: 'small', today: '2026-11-25', ...more })

  beforeAll(async () => {
    database = await testDatabase({ sets: [] })
    await database.owner.query('create schema club; create table club.members (citizen_id text primary key, luck integer)')
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it('begins again after it was broken off, and is not repeated once finished', async () => {
    failsHalfWay = true
    await expect(seed()).rejects.toThrow('broken off')
    failsHalfWay = false
    expect(await isSeeded(database.ownerUrl)).toBe(false)
    const stages = new Set<string>()
    const { people } = await seed({ onProgress: (_line, { stage }) => stages.add(stage) })
    expect([...stages]).toEqual(['platform', 'club'])
    expect(await count('platform.persons')).toBe(people)
    expect(await count('club.members')).toBe(people)
    expect(await count('platform.communes')).toBe(92)
    expect(await isSeeded(database.ownerUrl)).toBe(true)
    const before = await database.owner.query('select sum(luck) as luck from club.members')
    await expect(seed()).rejects.toBeInstanceOf(AlreadySeeded)
    expect(await count('platform.persons')).toBe(people)
    await seed({ reset: true })
    expect((await database.owner.query('select sum(luck) as luck from club.members')).rows).toEqual(before.rows)
  })

  it('gives the demo people their family, offices and names that can be searched', async () => {
    const { rows: children } = await database.owner.query("select citizen_id from platform.guardianships where guardian_id = '019187000025' order by 1")
    expect(children.map((row) => row.citizen_id)).toEqual(['019212000031', '019317000042'])
    const { rows: offices } = await database.owner.query("select role, organisation_code from platform.role_assignments where person_id = '019079000071' order by 2")
    expect(offices).toEqual([
      { role: 'clinic.doctor', organisation_code: 'BV-19001' },
      { role: 'clinic.doctor', organisation_code: 'TYT-05443' },
    ])
    const { rows } = await database.owner.query("select full_name from platform.persons where name_key like 'nguyen van hung%' and citizen_id = '019085000017'")
    expect(rows).toEqual([{ full_name: 'Nguyễn Văn Hùng' }])
  })

  it('leaves no row that points nowhere', async () => {
    const { rows } = await database.owner.query(`
      select care.citizen_id from platform.guardianships care where not exists (select from platform.persons where citizen_id = care.citizen_id)
        or not exists (select from platform.persons where citizen_id = care.guardian_id)
      union all select person_id from platform.role_assignments held where not exists (select from platform.organisations where code = held.organisation_code)
      union all select citizen_id from platform.persons where commune_code not in (select code from platform.communes)
      union all select code from platform.organisations where commune_code not in (select code from platform.communes)`)
    expect(rows).toEqual([])
  })

  it('leaves row-level security forced', async () => {
    const { rows } = await database.owner.query("select relforcerowsecurity as forced from pg_class where oid in ('platform.persons'::regclass, 'platform.guardianships'::regclass)")
    expect(rows).toEqual([{ forced: true }, { forced: true }])
  })
})
