import { testDatabase, type TestDatabase } from '@mc/db/testing'
import type { Db, Scope } from '@mc/db'
import { readProcedure, type DossierEvent, type Procedure } from '@mc/dossier'
import { aProcedureDocument } from '@mc/dossier/testing'
import { platformMigrations } from '@mc/server-kit'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossierMigrations, markFeePaid, move, openDraft, saveAnswers, sendDossier, type Actor, type DossierDatabase } from './index.ts'

const NINE = new Date('2026-11-25T02:00:00Z')
const FATHER = '019085000017'
const MOTHER = '019187000025'
const RECEPTION: Actor = { personId: '019182000080', name: 'Phạm Thị Lan', office: 'HCC-05443', role: 'one-stop.officer' }
const OFFICER: Actor = { personId: '019084000166', name: 'Hà Văn Tùng', office: 'CSGT-19', role: 'agency.officer' }
const LEADER: Actor = { ...OFFICER, role: 'agency.leader' }

let database: TestDatabase
let db: Db<DossierDatabase>
let procedure: Procedure

beforeAll(async () => {
  database = await testDatabase({ sets: [platformMigrations, dossierMigrations, { id: 'procedures', directory: new URL('no-tables/', import.meta.url) }] })
  procedure = readProcedure(aProcedureDocument()).procedure!
  await database.owner.query(`grant usage on schema dossier to mc_procedures; grant select, insert, update, delete on all tables in schema dossier to mc_procedures`)
  await database.owner.query('insert into dossier.procedures (code, version, document, effective_from, state, at) values ($1, 1, $2, $3, $4, now())', [procedure.code, JSON.stringify(procedure), '2026-01-01', 'published'])
  for (const [agency, commune, office, code] of [['one-stop', '05443', 'HCC-05443', 'H55.05.443'], ['one-stop', '05482', 'HCC-05482', 'H55.05.482'], ['traffic-police', null, 'CSGT-19', null], ['health-department', null, 'SYT-19', null]]) {
    await database.owner.query('insert into dossier.agency_offices values ($1, $2, $3, $4)', [agency, commune, office, code])
  }
  db = database.connect('mc_procedures')
})
afterAll(() => database[Symbol.asyncDispose]())

const citizen = (citizenId: string): Scope => ({ citizen: citizenId, actor: citizenId })
const duty = (actor: Actor): Scope => ({ duty: actor.role, actor: actor.personId })
const self = (citizenId: string): Actor => ({ personId: citizenId, name: 'Nguyễn Văn Hùng', office: null, role: 'citizen' })
const ANSWERS = { origin: 'vietnam', classes: ['A1'] }

function begin(citizenId = FATHER, now = NINE, office = 'HCC-05443') {
  return db.transaction(citizen(citizenId), async (trx) => {
    const draft = await openDraft(trx, { citizen: { citizenId, name: 'Nguyễn Văn Hùng', communeCode: office.slice(4), phone: '+84925000017' }, filedBy: citizenId, applicantKind: 'self', procedure, channel: 'online', receptionOffice: office, now })
    await saveAnswers(trx, { dossierId: draft.id, revision: 0, answers: ANSWERS, now })
    return draft.id
  })
}
const send = (id: string, citizenId = FATHER, now = NINE, revision = 1) => db.transaction(citizen(citizenId), (trx) => sendDossier(trx, { dossierId: id, revision, actor: self(citizenId), now }))
const step = (id: string, event: DossierEvent, actor: Actor, revision: number | null = null, now = NINE) => db.transaction(actor.office === null ? citizen(actor.personId) : duty(actor), (trx) => move(trx, { dossierId: id, revision, event, actor, now }))
const sent = async (citizenId = FATHER, now = NINE) => {
  const id = await begin(citizenId, now)
  await send(id, citizenId, now)
  return id
}
const codeOf = (run: Promise<unknown>) => run.then(() => 'done', (error: { code?: string }) => error.code ?? String(error))
const rows = async <T = Record<string, unknown>>(text: string, values: unknown[] = []) => (await database.owner.query(text, values)).rows as T[]

describe('sending', () => {
  it('gives 50 at once 50 codes of the day without a gap, and one that fails leaves none', async () => {
    const day = new Date('2026-11-26T02:00:00Z')
    const ids = await Promise.all(Array.from({ length: 50 }, (_, at) => begin(`0190850${String(at + 100).padStart(5, '0')}`, day, 'HCC-05482')))
    const failing = db.transaction(citizen('019085000100'), async (trx) => {
      await sendDossier(trx, { dossierId: ids[0]!, revision: 1, actor: self('019085000100'), now: day })
      throw new Error('later')
    })
    const [failed, ...answers] = await Promise.allSettled([failing, ...ids.map((id, at) => send(id, `0190850${String(at + 100).padStart(5, '0')}`, day))])
    expect(failed.status).toBe('rejected')
    const codes = answers.map((one) => (one.status === 'fulfilled' ? one.value.dossier.code : String(one.reason))).sort()
    expect(codes).toEqual(Array.from({ length: 50 }, (_, at) => `H55.05.482-261126-${String(at + 1).padStart(4, '0')}`))
  })

  it('happens once for ten presses at once: one code, one event, one fee (OP17, OP27, OP45)', async () => {
    const id = await begin()
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(id)))
    expect(new Set(answers.map(({ dossier }) => dossier.code)).size).toBe(1)
    expect(await rows("select event ->> 'kind' as kind from dossier.events where dossier_id = $1", [id])).toEqual([{ kind: 'submit' }])
    const told = await rows<{ type: string; payload: { amountDong?: string } }>("select type, payload from platform.outbox where payload ->> 'dossierId' = $1 order by type", [id])
    expect(told.map(({ type, payload }) => [type, payload.amountDong])).toEqual([['dossier.fee-asked', '115000'], ['procedures.dossier-moved', undefined]])
  })

  it.each([
    ['Friday 23:50', '2026-11-20T16:50:00Z', '261120'],
    ['Saturday 10:00', '2026-11-21T03:00:00Z', '261121'],
    ['Monday 00:10, still Sunday in UTC', '2026-11-22T17:10:00Z', '261123'],
  ])('on %s has the local day in its code; days count from the office’s reception (OP41)', async (_, at, day) => {
    const id = await sent(FATHER, new Date(at))
    const [row] = await rows<{ code: string }>('select code from dossier.dossiers where id = $1', [id])
    expect(row!.code.split('-')[1]).toBe(day)
    const [reception] = await rows<{ due_on: string; due_half: string }>('select due_on, due_half from dossier.tasks where dossier_id = $1', [id])
    // Monday is the next working day for all three; Tuesday the 24th is Culture Day.
    expect(reception).toEqual({ due_on: '2026-11-25', due_half: 'afternoon' })
    const { due } = await step(id, { kind: 'accept' }, RECEPTION, null, new Date('2026-11-23T02:00:00Z'))
    expect(due).toEqual({ date: '2026-12-01', half: 'afternoon' })
  })

  it('is refused while answers or papers are missing, and for a page that is old', async () => {
    const id = await begin()
    await db.transaction(citizen(FATHER), (trx) => saveAnswers(trx, { dossierId: id, revision: 1, page: 'origin', answers: { origin: 'foreign' }, now: NINE }))
    expect(await codeOf(send(id))).toBe('dossier.dossier.changed')
    expect(await codeOf(send(id, FATHER, NINE, 2))).toBe('dossier.draft.not-ready')
    expect(await codeOf(db.transaction(citizen(FATHER), (trx) => saveAnswers(trx, { dossierId: id, revision: 1, answers: {}, now: NINE })))).toBe('dossier.dossier.changed')
  })
})

describe('reception', () => {
  it.each([
    ['over the lunar New Year (OP39)', '2026-02-13T08:00:00Z', 6, { date: '2026-02-25', half: 'afternoon' }],
    ['over Hùng Kings’ day and the May holidays (OP40)', '2026-04-24T02:00:00Z', 6, { date: '2026-05-04', half: 'afternoon' }],
  ])('three working days %s', async (_, at, halfDays, due) => {
    const three = { ...procedure, version: 100 + new Date(at).getUTCDate(), limit: { halfDays } }
    await database.owner.query('insert into dossier.procedures (code, version, document, effective_from, state, at) values ($1, $2, $3, $4, $5, now())', [three.code, three.version, JSON.stringify(three), '2030-01-01', 'published'])
    const now = new Date(at)
    const id = await begin(FATHER, now)
    await database.owner.query('update dossier.dossiers set procedure_version = $2 where id = $1', [id, three.version])
    await send(id, FATHER, now)
    expect((await step(id, { kind: 'accept' }, RECEPTION, null, now)).due).toEqual(due)
  })

  it('accepts once for fifty officers at once', async () => {
    const id = await sent()
    const answers = await Promise.all(Array.from({ length: 50 }, () => codeOf(step(id, { kind: 'accept' }, RECEPTION, 2))))
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1)
    expect(new Set(answers)).toEqual(new Set(['done', 'dossier.dossier.changed']))
    expect(await rows('select form from dossier.documents where dossier_id = $1', [id])).toEqual([{ form: 'receipt' }])
  })

  it('waits for the fee where the procedure wants it first', async () => {
    const first = { ...procedure, version: 9, isFeeFirst: true }
    await database.owner.query('insert into dossier.procedures (code, version, document, effective_from, state, at) values ($1, 9, $2, $3, $4, now())', [first.code, JSON.stringify(first), '2030-01-01', 'published'])
    const id = await begin()
    await database.owner.query('update dossier.dossiers set procedure_version = 9 where id = $1', [id])
    await send(id)
    const queue = () => rows("select task from dossier.tasks where dossier_id = $1 and done_at is null", [id])
    expect(await queue()).toEqual([])
    for (let again = 0; again < 2; again++) await db.transaction({ duty: 'system', citizen: FATHER }, (trx) => markFeePaid(trx, { dossierId: id, way: 'online', now: NINE }))
    expect(await queue()).toEqual([{ task: '@reception' }])
  })
})

describe('work', () => {
  const work = (id: string) => rows<{ task: string; office: string }>('select task, office from dossier.tasks where dossier_id = $1 and done_at is null order by task', [id])

  it('goes through two agencies side by side, one more, decision, signature and counter, with one supplement', async () => {
    const id = await sent()
    await step(id, { kind: 'ask-supplement', faults: [{ item: 'health-certificate', reason: 'hết hạn' }] }, RECEPTION)
    expect(await work(id)).toEqual([])
    await step(id, { kind: 'supply' }, self(FATHER))
    expect(await work(id)).toEqual([{ task: '@reception', office: 'HCC-05443' }])
    await step(id, { kind: 'accept' }, RECEPTION)
    expect(await work(id)).toEqual([{ task: 'check', office: 'CSGT-19' }, { task: 'health', office: 'SYT-19' }])
    await step(id, { kind: 'finish-task', task: 'health' }, OFFICER)
    await step(id, { kind: 'finish-task', task: 'check' }, OFFICER)
    expect(await work(id)).toEqual([{ task: 'print', office: 'CSGT-19' }])
    await step(id, { kind: 'finish-task', task: 'print' }, OFFICER)
    await step(id, { kind: 'send-back', task: 'health', reason: 'thiếu kết luận' }, LEADER)
    expect(await work(id)).toEqual([{ task: 'health', office: 'SYT-19' }])
    for (const task of ['health', 'print']) await step(id, { kind: 'finish-task', task }, OFFICER)
    for (const event of [{ kind: 'approve' }, { kind: 'sign' }] as const) await step(id, event, LEADER)
    expect(await work(id)).toEqual([{ task: '@hand-over', office: 'HCC-05443' }])
    const { dossier } = await step(id, { kind: 'hand-over' }, RECEPTION)
    expect([dossier.phase, dossier.ended_at, await work(id)]).toEqual(['returned', NINE, []])
    const forms = await rows('select form from dossier.documents where dossier_id = $1 order by id', [id])
    expect(forms.map(({ form }) => form)).toEqual(['supplement', 'receipt', 'result'])
    const figures = await rows("select sum(sent)::int as sent, sum(completed)::int as completed, sum(on_time)::int as on_time from dossier.figures where office = 'HCC-05443' and day = '2026-11-25'")
    expect(figures[0]).toMatchObject({ completed: 1, on_time: 1 })
  })

  it('has no deadline while the clock stands, and a later one after', async () => {
    const id = await sent()
    const { due } = await step(id, { kind: 'accept' }, RECEPTION)
    expect((await step(id, { kind: 'hold', reason: 'other-agency' }, OFFICER)).due).toBeNull()
    expect(await rows('select due_on from dossier.tasks where dossier_id = $1 and done_at is null', [id])).toEqual([{ due_on: null }, { due_on: null }])
    const later = await step(id, { kind: 'resume' }, OFFICER, null, new Date('2026-11-27T02:00:00Z'))
    expect([due, later.due]).toEqual([{ date: '2026-12-02', half: 'afternoon' }, { date: '2026-12-04', half: 'morning' }])
  })
})

describe('rows', () => {
  it('of every table are their citizen’s, and no one else’s; comments are nobody’s but desks’', async () => {
    const id = await sent(MOTHER)
    await step(id, { kind: 'accept' }, RECEPTION)
    await db.transaction(duty(OFFICER), (trx) => trx.insertInto('dossier.comments').values({ dossier_id: id, citizen_id: MOTHER, author_id: OFFICER.personId, author_name: 'x', office: 'CSGT-19', text: 'xem lại', at: NINE }).execute())
    const personal = (await rows<{ name: string }>("select table_name as name from information_schema.columns where table_schema = 'dossier' and column_name = 'citizen_id' order by 1")).map(({ name }) => name)
    expect(personal).toEqual(['comments', 'complaints', 'documents', 'dossiers', 'events', 'office_dossiers', 'papers', 'ratings', 'tasks'])
    const seen = async (scope: Scope) => Object.fromEntries(await Promise.all(personal.map(async (table) => [table, (await db.as(scope).selectFrom(`dossier.${table}` as 'dossier.events').select('citizen_id').where('citizen_id', '=', MOTHER).execute()).length])))
    const own = await seen(citizen(MOTHER))
    expect(own).toMatchObject({ comments: 0, documents: 1, dossiers: 1, events: 2, office_dossiers: 3, tasks: 3 })
    const nothing = Object.fromEntries(personal.map((table) => [table, 0]))
    for (const scope of [citizen(FATHER), {}, { duty: 'teacher', actor: FATHER }, { duty: 'administrator', actor: FATHER }]) expect(await seen(scope)).toEqual(nothing)
    expect(await seen(duty(OFFICER))).toMatchObject({ comments: 1, dossiers: 1, events: 2 })
    expect(await codeOf(step(id, { kind: 'withdraw' }, self(FATHER)))).toBe('dossier.dossier.missing')
  })

  it('of a draft are its writer’s alone: not the other parent’s, not a desk’s (X2)', async () => {
    const id = await begin(FATHER)
    const see = (scope: Scope) => db.as(scope).selectFrom('dossier.dossiers').select('id').where('id', '=', id).execute()
    expect(await see(citizen(FATHER))).toEqual([{ id }])
    expect(await see({ citizen: FATHER, actor: MOTHER })).toEqual([])
    expect(await see(duty(RECEPTION))).toEqual([])
  })

  it('are shown to who names code and phone in the same transaction, and to nobody else', async () => {
    const id = await sent()
    const [{ code }] = (await rows('select code from dossier.dossiers where id = $1', [id])) as [{ code: string }]
    const look = (named: string, phone: string) =>
      db.transaction({}, async (trx) => {
        await sql`select set_config('dossier.code', ${named}, true), set_config('dossier.phone_end', ${phone}, true)`.execute(trx)
        return Promise.all([trx.selectFrom('dossier.dossiers').select('id').execute(), trx.selectFrom('dossier.events').select('dossier_id').execute(), trx.selectFrom('dossier.tasks').select('dossier_id').execute()])
      })
    expect(await look(code, '0017')).toEqual([[{ id }], [{ dossier_id: id }], [{ dossier_id: id }]])
    for (const [named, phone] of [[code, '0018'], ['', ''], [`${code}x`, '0017']] as const) expect(await look(named, phone)).toEqual([[], [], []])
    expect(await db.as({}).selectFrom('dossier.dossiers').select('id').execute()).toEqual([])
  })

  it('of events are only added to, by whoever', async () => {
    await sent()
    for (const statement of ['update dossier.events set note = null', 'delete from dossier.events', 'truncate dossier.events']) {
      await expect(database.owner.query(statement)).rejects.toThrow('only added to')
      await expect(database.owner.query(`set session_replication_role = replica; ${statement}`)).rejects.toThrow('only added to')
      await database.owner.query('reset session_replication_role')
    }
    await expect(db.as(duty(OFFICER)).updateTable('dossier.events').set({ note: 'x' }).execute()).rejects.toThrow('only added to')
  })

  it('that were sent are not deleted', async () => {
    const id = await sent()
    const { numDeletedRows } = await db.as(citizen(FATHER)).deleteFrom('dossier.dossiers').where('id', '=', id).executeTakeFirstOrThrow()
    expect(numDeletedRows).toBe(0n)
  })
})
