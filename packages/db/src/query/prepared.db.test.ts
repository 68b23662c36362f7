import type { Kysely } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lettersSet, noPlatform, type LettersDatabase } from '../testing/letters.ts'
import { testDatabase, type TestDatabase } from '../testing/test-database.ts'
import { prepared, type ValueOf } from './prepared.ts'

const lan = '034190000011'
const minh = '034088000012'
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase({ sets: [noPlatform, lettersSet] })
  await database.owner.query(`insert into letters.letters (citizen_id, body) values ('${lan}', 'a'), ('${lan}', 'b'), ('${minh}', 'c')`)
})
afterAll(() => database[Symbol.asyncDispose]())

it('is built once, and asked each time for its own values and its own scope', async () => {
  const db = database.connect<LettersDatabase>('mc_letters')
  let built = 0
  const bodies = prepared((of: Kysely<LettersDatabase>, value: ValueOf<{ from: string; most: number }>) => {
    built += 1
    return of.selectFrom('letters').select('body').where('body', '>=', value('from')).where('body', '!=', 'z').orderBy('body').limit(value('most'))
  })
  expect(await bodies(db.as({ citizen: lan }), { from: 'a', most: 5 })).toEqual([{ body: 'a' }, { body: 'b' }])
  expect(await bodies(db.as({ citizen: lan }), { from: 'a', most: 1 })).toEqual([{ body: 'a' }])
  expect(await bodies(db.as({ citizen: lan }), { from: "b' or 'a' = 'a", most: 5 })).toEqual([])
  expect(await bodies(db.as({ citizen: minh }), { from: 'a', most: 5 })).toEqual([{ body: 'c' }])
  expect(await bodies(db.as({}), { from: 'a', most: 5 })).toEqual([])
  expect(await db.transaction({ duty: 'postman' }, (trx) => bodies(trx, { from: 'b', most: 5 }))).toEqual([{ body: 'b' }, { body: 'c' }])
  expect(built).toBe(1)
})
