import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lettersSet, noPlatform, type LettersDatabase } from '../testing/letters.ts'
import { testDatabase, type TestDatabase } from '../testing/test-database.ts'
import { connect, TransactionAborted, type Db } from './db.ts'

const lan = '034190000011'
const minh = '034088000012'
let database: TestDatabase
/** One connection only: whatever a statement leaves behind, the next one finds. */
let db: Db<LettersDatabase>

beforeAll(async () => {
  database = await testDatabase({ sets: [noPlatform, lettersSet] })
  db = connect<LettersDatabase>({ url: database.ownerUrl, role: 'mc_letters', max: 1 })
})
afterAll(async () => {
  await db.close()
  await database[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await database.owner.query(`
    truncate letters.letters;
    update letters.counters set value = 0;
    insert into letters.letters (citizen_id, body) values ('${lan}', 'của Lan'), ('${minh}', 'của Minh')`)
})

const bodies = (of: Db<LettersDatabase>, scope: Parameters<Db<LettersDatabase>['as']>[0]) =>
  of.as(scope).selectFrom('letters').select('body').orderBy('body').execute().then((rows) => rows.map((row) => row.body))

const whoAmI = sql<{ citizen: string | null; duty: string | null; actor: string | null; setting: string | null }>`
  select platform.scope_citizen() as citizen, platform.scope_duty() as duty, platform.scope_actor() as actor,
    current_setting('app.citizen', true) as setting`

describe('a scope', () => {
  it('shows a citizen their own rows and nobody else’s', async () => {
    expect(await bodies(db, { citizen: lan })).toEqual(['của Lan'])
    expect(await bodies(db, { citizen: minh })).toEqual(['của Minh'])
  })

  it('shows nothing without a scope, and everything a duty allows', async () => {
    expect(await bodies(db, {})).toEqual([])
    expect(await bodies(db, { duty: 'postman' })).toEqual(['của Lan', 'của Minh'])
    expect(await bodies(db, { duty: 'treasurer' })).toEqual([])
  })

  it('never reaches the next statement on the same connection', async () => {
    await whoAmI.execute(db.as({ citizen: lan, duty: 'postman', actor: minh }))
    const { rows } = await whoAmI.execute(db.as({}))
    expect(rows[0]).toMatchObject({ citizen: null, duty: null, actor: null })
    expect(rows[0]?.setting ?? '').toBe('')
    expect((await db.pool.query('select current_setting($1, true) as setting', ['app.citizen'])).rows[0].setting ?? '').toBe('')
  })

  it('never reaches the next statement after an error, and the connection goes on', async () => {
    const pid = await backendOf(db)
    for (const broken of [sql`select 1/0`, sql`select no_such_column from letters`, sql`this is not sql`, sql`select ${'x'}::int`])
      await expect(broken.execute(db.as({ citizen: lan }))).rejects.toThrow()
    expect((await whoAmI.execute(db.as({}))).rows[0]?.citizen).toBeNull()
    expect(await bodies(db, { citizen: minh })).toEqual(['của Minh'])
    expect(await backendOf(db)).toBe(pid)
  })

  it('sends nothing at all when a value cannot be sent, and the connection goes on', async () => {
    const pid = await backendOf(db)
    const circle: { self?: unknown } = {}
    circle.self = circle
    const write = db.as({ citizen: lan }).insertInto('letters').values({ citizen_id: lan, body: 'mất', extra: circle as unknown as string })
    await expect(write.execute()).rejects.toThrow(/circular/i)
    expect(await bodies(db, { citizen: lan })).toEqual(['của Lan'])
    expect(await backendOf(db)).toBe(pid)
  })

  it('changes all three settings together: an earlier duty is gone when only a citizen is given', async () => {
    await whoAmI.execute(db.as({ duty: 'postman', actor: minh }))
    expect((await whoAmI.execute(db.as({ citizen: lan }))).rows[0]).toMatchObject({ citizen: lan, duty: null, actor: null })
  })

  it('is a value, not SQL', async () => {
    const nasty = "x', true); select set_config('app.duty', 'postman"
    expect((await whoAmI.execute(db.as({ citizen: nasty }))).rows[0]).toMatchObject({ citizen: nasty, duty: null })
  })

  it('forbids writing a row for another citizen, and undoes the whole statement', async () => {
    const write = db.as({ citizen: lan }).insertInto('letters').values([{ citizen_id: lan, body: 'một' }, { citizen_id: minh, body: 'hai' }])
    await expect(write.execute()).rejects.toThrow(/row-level security/)
    expect(await bodies(db, { citizen: lan })).toEqual(['của Lan'])
  })

  it('keeps a statement’s write without a transaction around it', async () => {
    const result = await db.as({ citizen: lan }).updateTable('letters').set({ body: 'mới' }).executeTakeFirst()
    expect(result.numUpdatedRows).toBe(1n)
    expect(await bodies(db, { citizen: lan })).toEqual(['mới'])
  })

  it('holds when many citizens’ queries run at once over few connections', async () => {
    const many = database.connect<LettersDatabase>('mc_letters')
    const people = Array.from({ length: 200 }, (_, index) => `0341${String(index).padStart(8, '0')}`)
    await database.owner.query('insert into letters.letters (citizen_id, body) select id, id from unnest($1::text[]) id', [people])
    const answers = await Promise.all(people.map(async (person, index) => {
      if (index % 5 === 0) await expect(sql`select 1/0`.execute(many.as({ citizen: person }))).rejects.toThrow()
      if (index % 7 === 0) return many.transaction({ citizen: person }, (trx) => trx.selectFrom('letters').select('body').execute())
      return many.as({ citizen: person }).selectFrom('letters').select('body').execute()
    }))
    expect(answers.map((rows) => rows.map((row) => row.body))).toEqual(people.map((person) => [person]))
  })

  it('runs in one round trip: scope and query share one implicit transaction', async () => {
    const { rows } = await sql<{ same: boolean }>`select now() = transaction_timestamp() and statement_timestamp() >= now() as same`.execute(db.as({ citizen: lan }))
    expect(rows[0]?.same).toBe(true)
    await expect(db.pool.query('commit')).resolves.toMatchObject({ command: 'COMMIT' })
  })

  it('survives a change of the table under a prepared statement', async () => {
    const read = () => db.as({ duty: 'postman' }).selectFrom('counters').selectAll().orderBy('name').execute()
    for (let round = 0; round < 7; round += 1) await read()
    await database.owner.query('alter table letters.counters add column note text')
    try {
      expect(await read()).toMatchObject([{ name: 'a', note: null }, { name: 'b', note: null }])
    } finally {
      await database.owner.query('alter table letters.counters drop column note')
    }
  })

  it('refuses Kysely’s own transaction, which would know no scope', async () => {
    await expect(db.as({ citizen: lan }).transaction().execute(async () => undefined)).rejects.toThrow(/db\.transaction/)
  })
})

describe('a transaction', () => {
  it('writes all or nothing', async () => {
    const failing = db.transaction({ citizen: lan }, async (trx) => {
      await trx.insertInto('letters').values({ citizen_id: lan, body: 'mất' }).execute()
      throw new Error('đổi ý')
    })
    await expect(failing).rejects.toThrow('đổi ý')
    expect(await bodies(db, { citizen: lan })).toEqual(['của Lan'])
    await db.transaction({ citizen: lan }, (trx) => trx.insertInto('letters').values({ citizen_id: lan, body: 'giữ' }).execute())
    expect(await bodies(db, { citizen: lan })).toEqual(['của Lan', 'giữ'])
  })

  it('knows its scope in every statement and leaves none behind', async () => {
    await db.transaction({ citizen: lan, actor: minh }, async (trx) => {
      expect((await whoAmI.execute(trx)).rows[0]).toMatchObject({ citizen: lan, actor: minh, duty: null })
      expect(await trx.selectFrom('letters').select('body').execute()).toEqual([{ body: 'của Lan' }])
    })
    expect((await whoAmI.execute(db.as({}))).rows[0]?.citizen).toBeNull()
  })

  it('does not pass for done when a swallowed error had aborted it', async () => {
    const swallowing = db.transaction({ citizen: lan }, async (trx) => {
      await trx.insertInto('letters').values({ citizen_id: lan, body: 'mất' }).execute()
      await sql`select 1/0`.execute(trx).catch(() => undefined)
    })
    await expect(swallowing).rejects.toThrow(TransactionAborted)
    expect(await bodies(db, { citizen: lan })).toEqual(['của Lan'])
  })

  it('refuses a statement after its end instead of running it for somebody else', async () => {
    let kept: Parameters<Parameters<typeof db.transaction>[1]>[0] | undefined
    await db.transaction({ citizen: lan }, async (trx) => {
      kept = trx
    })
    await expect(kept?.selectFrom('letters').selectAll().execute()).rejects.toThrow(/ended/)
  })

  it('is tried again after a deadlock, and both sides end well', async () => {
    const both = database.connect<LettersDatabase>('mc_letters')
    let arrived = 0
    let tries = 0
    const add = (first: string, second: string) => both.transaction({}, async (trx) => {
      tries += 1
      await trx.updateTable('counters').set((eb) => ({ value: eb('value', '+', 1) })).where('name', '=', first).execute()
      arrived += 1
      while (arrived < 2) await new Promise((later) => setTimeout(later, 5))
      await trx.updateTable('counters').set((eb) => ({ value: eb('value', '+', 1) })).where('name', '=', second).execute()
    })
    await Promise.all([add('a', 'b'), add('b', 'a')])
    expect(await both.as({}).selectFrom('counters').selectAll().orderBy('name').execute()).toEqual([{ name: 'a', value: 2 }, { name: 'b', value: 2 }])
    // Two first tries, and at least one more for who was chosen as the victim.
    expect(tries).toBeGreaterThanOrEqual(3)
  })

  it('sends in turn what is asked side by side, and ends after the last of it also when one fails', async () => {
    const warnings: string[] = []
    const hear = (warning: Error) => void warnings.push(warning.message)
    process.on('warning', hear)
    const ask = (trx: Parameters<Parameters<typeof db.transaction>[1]>[0], text: string) => sql<{ text: string }>`select ${text} as text, pg_sleep(0.02)`.execute(trx).then(({ rows }) => rows[0]?.text)
    const answers = await db.transaction({ citizen: lan }, (trx) => Promise.all(['một', 'hai', 'ba'].map((text) => ask(trx, text))))
    expect(answers).toEqual(['một', 'hai', 'ba'])
    const failing = db.transaction({ citizen: lan }, (trx) => Promise.all([sql`select 1/0`.execute(trx), ask(trx, 'bốn'), ask(trx, 'năm')]))
    await expect(failing).rejects.toThrow(/division/)
    expect((await whoAmI.execute(db.as({ citizen: minh }))).rows[0]?.citizen).toBe(minh)
    // Node tells of warnings in a later turn.
    await new Promise((later) => setTimeout(later, 5))
    process.off('warning', hear)
    expect(warnings).toEqual([])
  })

  it('is not tried for ever', async () => {
    let tries = 0
    const failing = db.transaction({}, async (trx) => {
      tries += 1
      await sql`do $$ begin raise exception 'busy' using errcode = 'serialization_failure'; end $$`.execute(trx)
    })
    await expect(failing).rejects.toThrow('busy')
    expect(tries).toBe(4)
    expect(await bodies(db, { citizen: lan })).toEqual(['của Lan'])
  })
})

describe('values', () => {
  it('come as bigint, date text, exact numeric text and instants', async () => {
    const sentAt = new Date('2026-11-25T01:02:03.456Z')
    await db.as({ citizen: lan }).insertInto('letters').values({
      citizen_id: lan, body: 'đủ', fee_dong: 9_007_199_254_740_993n, posted_on: '2026-01-31', sent_at: sentAt, weight: '0.10',
      labels: ['a,b', '"c"'], extra: JSON.stringify([{ tên: 'Đức' }]),
    }).execute()
    const row = await db.as({ citizen: lan }).selectFrom('letters').selectAll().where('body', '=', 'đủ').executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      fee_dong: 9_007_199_254_740_993n, posted_on: '2026-01-31', sent_at: sentAt, weight: '0.10', labels: ['a,b', '"c"'], extra: [{ tên: 'Đức' }],
    })
    const { rows } = await sql`select count(*) as n, array[1::int8, null] as list, array['2026-02-01'::date] as days from letters`.execute(db.as({ citizen: lan }))
    expect(rows[0]).toEqual({ n: 2n, list: [1n, null], days: ['2026-02-01'] })
  })
})

async function backendOf(of: Db<LettersDatabase>): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(of.as({ citizen: lan }))
  return rows[0]?.pid ?? 0
}
