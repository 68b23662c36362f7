import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { KeyReused, migrationsOf } from '@mc/server-kit'
import { aViewer, callerFor, registerPerson } from '@mc/server-kit/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { OPEN_REQUESTS_MAX } from '../model/requests/answer-due.rule.ts'
import sector from './sector.ts'

const CITIZEN = '019085000017'
const OTHER = '019088000112'
const OFFICER = '019182000080'
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([sector]) })
  for (const citizenId of [CITIZEN, OTHER, OFFICER]) await registerPerson(database, { citizenId })
})
beforeEach(() => database.owner.query('truncate sample.requests, sample.notices, platform.outbox, platform.access_log cascade'))
afterAll(() => database[Symbol.asyncDispose]())

const as = (personId: string, now = '2026-11-25T02:00:00Z') => callerFor(sector, database, aViewer({ personId }), { now })
const officer = (now?: string) => callerFor(sector, database, aViewer({ personId: OFFICER, roles: ['one-stop.officer'] }), { ...(now && { now }) })
const draft = (subject = 'Hỏi về hồ sơ') => ({ subject, body: 'Tôi cần nộp giấy tờ gì?', idempotencyKey: randomUUID() })
const rowsOf = async (table: string) => (await database.owner.query(`select * from ${table}`)).rows

describe('notices', () => {
  it('are read by anybody, newest first', async () => {
    await database.owner.query("insert into sample.notices (title_vi, title_en, body_vi, body_en, published_on) values ('cũ', 'old', '', '', '2026-10-01'), ('mới', 'new', '', '', '2026-11-20')")
    const found = await callerFor(sector, database, null).notices.list()
    expect(found.map((one) => one.title.vi)).toEqual(['mới', 'cũ'])
  })
})

describe('requests', () => {
  it('are seen by their sender alone', async () => {
    expect(await as(CITIZEN).requests.send(draft())).toMatchObject({ dueOn: '2026-12-02' })
    expect(await as(CITIZEN).requests.listMine()).toMatchObject([{ subject: 'Hỏi về hồ sơ', state: 'open', answer: null }])
    expect(await as(OTHER).requests.listMine()).toEqual([])
  })
  it('are sent once however often the button is pressed, and not with another text', async () => {
    const same = draft()
    const sent = await Promise.all([1, 2, 3].map(() => as(CITIZEN).requests.send(same)))
    expect(new Set(sent.map((one) => one.id)).size).toBe(1)
    await expect(as(CITIZEN).requests.send({ ...same, subject: 'Việc khác' })).rejects.toMatchObject({ cause: expect.any(KeyReused) })
    expect(await rowsOf('sample.requests')).toHaveLength(1)
  })
  it('are refused beyond the limit and without a text, and nothing is written', async () => {
    for (let count = 0; count < OPEN_REQUESTS_MAX; count++) await as(CITIZEN).requests.send(draft())
    await expect(as(CITIZEN).requests.send(draft())).rejects.toThrow('sample.request.too-many-open')
    await expect(as(OTHER).requests.send(draft('  '))).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await rowsOf('sample.requests')).toHaveLength(OPEN_REQUESTS_MAX)
  })
  it('cannot be answered by their sender, past the procedures neither', async () => {
    const { id } = await as(CITIZEN).requests.send(draft())
    const answer = { answer: 'Đồng ý', answered_at: new Date(), answered_by: CITIZEN }
    const db = database.connect<{ 'sample.requests': typeof answer & { id: string } }>('mc_sample')
    const { numUpdatedRows } = await db.as({ citizen: CITIZEN, actor: CITIZEN }).updateTable('sample.requests').set(answer).where('id', '=', id).executeTakeFirst()
    expect(numUpdatedRows).toBe(0n)
  })
})

describe('the desk', () => {
  it('lists what waits, late ones marked, and tells each sender that it was read', async () => {
    await as(CITIZEN).requests.send(draft('Của tôi'))
    await as(OTHER, '2026-11-26T02:00:00Z').requests.send(draft('Của người khác'))
    const open = await officer('2026-12-03T02:00:00Z').desk.listOpen()
    expect(open.map((one) => [one.subject, one.state])).toEqual([['Của tôi', 'overdue'], ['Của người khác', 'open']])
    const log = await rowsOf('platform.access_log')
    expect(log.map((one) => [one.citizen_id, one.kind, one.resource]).sort()).toEqual([[CITIZEN, 'list', 'sample.request'], [OTHER, 'list', 'sample.request']])
  })
  it('answers once: sender, log and outbox know, and a second officer is told', async () => {
    const { id } = await as(CITIZEN).requests.send(draft())
    const two = ['Đề nghị nộp bản sao.', 'Đã chuyển phòng chuyên môn.'].map((answer) => officer().desk.answer({ id, answer, idempotencyKey: randomUUID() }))
    const outcomes = await Promise.allSettled(two)
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((one) => one.status === 'rejected')?.reason).toMatchObject({ message: 'sample.request.not-open' })
    expect(await as(CITIZEN).requests.listMine()).toMatchObject([{ id, state: 'answered' }])
    expect(await rowsOf('platform.outbox')).toMatchObject([{ type: 'sample.request-answered', version: 1, payload: { requestId: id, citizenId: CITIZEN } }])
    expect(await rowsOf('platform.access_log')).toMatchObject([{ citizen_id: CITIZEN, kind: 'view', reason: 'sample.access.answer' }])
  })
})
