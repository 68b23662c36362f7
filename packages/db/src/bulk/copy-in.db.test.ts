import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { lettersSet, noPlatform } from '../testing/letters.ts'
import { testDatabase, type TestDatabase } from '../testing/test-database.ts'
import { copyIn, type CopyValue } from './copy-in.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ sets: [noPlatform, lettersSet] })
})
afterAll(() => database[Symbol.asyncDispose]())
beforeEach(() => database.owner.query('truncate letters.letters'))

const columns = ['citizen_id', 'body', 'fee_dong', 'posted_on', 'sent_at', 'weight', 'labels', 'extra']

it('brings every value back as it went in', async () => {
  const nasty = ['Nguyễn Thị Hương Đ Ð', 'tab\tnew\nline\rback\\slash', '\\N', '\\.', '', ' ', '\b\f\v', '"quoted", {braces}', "it's", 'e\u0301 emoji 🏥', '\\n\\t']
  const at = new Date('2026-11-25T01:02:03.456Z')
  const rows: CopyValue[][] = nasty.map((text, index) => [String(index), text, 9_007_199_254_740_993n, '2026-02-28', at, '0.10', [text, 'b', null], { text, list: [1, null] }])
  rows.push(['null', null, undefined, null, null, null, null, null])
  expect(await copyIn(database.owner, 'letters.letters', columns, rows)).toBe(rows.length)
  const { rows: back } = await database.owner.query(`select ${columns.join(', ')} from letters.letters order by id`)
  expect(back).toHaveLength(rows.length)
  for (const [index, text] of nasty.entries())
    expect(back.find((row) => row.citizen_id === String(index))).toEqual({
      citizen_id: String(index), body: text, fee_dong: 9_007_199_254_740_993n, posted_on: '2026-02-28', sent_at: at, weight: '0.10',
      labels: [text, 'b', null], extra: { text, list: [1, null] },
    })
  expect(back.find((row) => row.citizen_id === 'null')).toMatchObject({ body: null, fee_dong: null, labels: null, extra: null })
})

it('takes an asynchronous source of many rows', async () => {
  async function* rows() {
    for (let index = 0; index < 20_000; index += 1) yield [String(index), 'x'.repeat(index % 50)]
  }
  expect(await copyIn(database.owner, 'letters.letters', ['citizen_id', 'body'], rows())).toBe(20_000)
  const { rows: sum } = await database.owner.query('select count(distinct citizen_id) as n, sum(length(body)) as letters from letters.letters')
  expect(sum[0]).toEqual({ n: 20_000n, letters: 490_000n })
})

it('loads nothing when the source breaks or a row is refused, and leaves the connection usable', async () => {
  function* broken() {
    for (let index = 0; index < 10_000; index += 1) yield [String(index), 'x']
    throw new Error('the source broke')
  }
  await expect(copyIn(database.owner, 'letters.letters', ['citizen_id', 'body'], broken())).rejects.toThrow('the source broke')
  await expect(copyIn(database.owner, 'letters.letters', ['citizen_id', 'body'], [['1', 'x'], [null, 'y']])).rejects.toThrow(/citizen_id/)
  await expect(copyIn(database.owner, 'letters.letters', ['citizen_id', 'body'], [['1']])).rejects.toThrow('A row has 1 values for 2 columns.')
  await expect(copyIn(database.owner, 'letters.nowhere', ['citizen_id'], [['1']])).rejects.toThrow(/nowhere/)
  expect((await database.owner.query('select count(*) as n from letters.letters')).rows[0].n).toBe(0n)
})

it('quotes names of tables and columns', async () => {
  await expect(copyIn(database.owner, 'letters.letters', ['body) from stdin; drop table letters.letters; --'], [['x']])).rejects.toThrow(/does not exist/)
  expect((await database.owner.query("select to_regclass('letters.letters') as name")).rows[0].name).not.toBeNull()
})
