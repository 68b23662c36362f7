import { afterAll, beforeAll, expect, it } from 'vitest'
import { lettersSet, noPlatform } from '../testing/letters.ts'
import { testDatabase, type TestDatabase } from '../testing/test-database.ts'
import { rowSecurityGaps } from './row-security-gaps.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ sets: [noPlatform, lettersSet] })
})
afterAll(() => database[Symbol.asyncDispose]())

/** Plants something inside a transaction that is undone: roles belong to the whole server. */
async function gapsAfter(sql: string, allowed: string[] = []): Promise<string[]> {
  await database.owner.query('begin')
  try {
    await database.owner.query(sql)
    return await rowSecurityGaps(database.owner, allowed)
  } finally {
    await database.owner.query('rollback')
  }
}

it('finds nothing in a database as it should be', async () => {
  expect(await rowSecurityGaps(database.owner)).toEqual([])
})

it.each([
  ['a table without row-level security', 'create table letters.notes (citizen_id text)', ['letters.notes: row-level security is not enabled', 'letters.notes: row-level security is not forced']],
  ['row-level security that does not bind the owner', 'alter table letters.letters no force row level security', ['letters.letters: row-level security is not forced']],
  ['a policy for everybody', 'create policy letters_all on letters.letters for select using (true)', ['letters.letters: policy letters_all lets every row through']],
  ['a role that owns the table', 'grant create on schema letters to mc_letters; alter table letters.letters owner to mc_letters', ['letters.letters: belongs to mc_letters, which may change its policies']],
  ['a superuser', 'alter role mc_letters superuser', ['mc_letters: is a superuser']],
  ['a role above the policies', 'alter role mc_letters bypassrls', ['mc_letters: bypasses row-level security']],
  ['a role inside a strong one', 'grant pg_read_all_data to mc_letters', ['mc_letters: is a member of pg_read_all_data']],
  ['a view that reads as its owner', 'create view letters.all_letters as select * from letters.letters', ['letters.all_letters: a view over citizens\' rows without security_invoker']],
  ['a view over a view', 'create view letters.a with (security_invoker = true) as select * from letters.letters; create view letters.b as select * from letters.a', ['letters.b: a view over citizens\' rows without security_invoker']],
  ['a materialised view', 'create materialized view letters.kept as select * from letters.letters; grant select on letters.kept to mc_letters', ['letters.kept: a materialised view keeps citizens\' rows without row-level security']],
])('finds %s', async (_what, sql, gaps) => {
  expect(await gapsAfter(sql)).toEqual(gaps)
})

it('takes a view that reads as its reader', async () => {
  expect(await gapsAfter('create view letters.mine with (security_invoker = true) as select * from letters.letters')).toEqual([])
})

it('finds a SECURITY DEFINER function a sector may call, unless it is allowed or out of reach', async () => {
  const make = "create function letters.peek() returns bigint language sql security definer set search_path = letters return (select count(*) from letters.letters)"
  expect(await gapsAfter(make)).toEqual(['letters.peek: a SECURITY DEFINER function that mc_letters may call'])
  expect(await gapsAfter(make, ['letters.peek'])).toEqual([])
  expect(await gapsAfter(make.replace('set search_path = letters', ''), ['letters.peek'])).toEqual(['letters.peek: a SECURITY DEFINER function without a search_path of its own'])
  expect(await gapsAfter(`${make}; revoke execute on function letters.peek from public`)).toEqual([])
})
