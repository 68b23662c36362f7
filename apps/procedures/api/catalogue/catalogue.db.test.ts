import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { migrationsOf, runSeed } from '@mc/server-kit'
import { aViewer, callerFor } from '@mc/server-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import sector from '../sector.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([sector]) })
  await runSeed({ ownerUrl: database.ownerUrl, sectors: [sector], size: 'small', today: '2026-11-25' })
})
afterAll(() => database[Symbol.asyncDispose]())

const anybody = () => callerFor(sector, database, null).catalogue
const codes = async (query: string) => (await anybody().search({ query })).map(({ code }) => code)

describe('a search', () => {
  it('finds by plain words what people may apply for, with what it costs', async () => {
    expect((await codes('mat bang lai'))[0]).toBe('3.000348')
    expect((await anybody().search({ query: 'đổi bằng lái' }))[0]).toMatchObject({ code: '3.000347', feeDong: '135000' })
  })

  it.each(['%', '_', '100%', '\\', "'", '\ud800', ''])('takes %j literally: nothing, and no fault', async (query) => expect(await codes(query)).toEqual([]))

  it('that is too long is refused', async () => expect(anybody().search({ query: 'a'.repeat(2_000) })).rejects.toMatchObject({ code: 'BAD_REQUEST' }))
})

describe('a search that finds nothing', () => {
  it('is kept without the person, and counted', async () => {
    await anybody().noteMiss({ query: 'Nuôi ong' })
    await anybody().noteMiss({ query: 'nuoi  ong' })
    expect(await anybody().noteMiss({ query: 'đổi bằng lái' })).toEqual({ isKept: false })
    expect(await anybody().noteMiss({ query: '019085000017' })).toEqual({ isKept: false })
    const misses = await callerFor(sector, database, aViewer({ roles: ['administrator'] })).catalogue.listMisses()
    expect(misses).toEqual([{ query: 'Nuôi ong', times: 2, lastOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }])
    const { rows } = await database.owner.query("select column_name from information_schema.columns where table_name = 'search_misses' order by 1")
    expect(rows.map(({ column_name }) => column_name)).toEqual(['first_on', 'folded', 'last_on', 'query', 'times'])
  })
})

describe('one procedure', () => {
  it('is given whole', async () => expect(await anybody().get({ code: '1.001193' })).toMatchObject({ code: '1.001193', limit: { sameDayBefore: '15:00' } }))
  it('that there is not is missing', async () => expect(anybody().get({ code: '1.999999' })).rejects.toMatchObject({ code: 'NOT_FOUND' }))
})
