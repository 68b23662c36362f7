import { testDatabase, type TestDatabase } from '@mc/db/testing'
import type { PublishedEvent } from '@mc/server-kit'
import { fixedClock, migrationsOf, silentLog } from '@mc/server-kit'
import { aViewer, callerFor, registerPerson, testServices } from '@mc/server-kit/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ProceduresDatabase } from './database.ts'
import sector from './sector.ts'
import { fillForTests } from './testing/fill-for-tests.ts'

const FATHER = '019085000017'
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([sector]) })
  await fillForTests(database)
  await registerPerson(database, { citizenId: FATHER, name: 'Nguyễn Văn Hùng', phone: '+84925000017' })
})
afterAll(() => database[Symbol.asyncDispose]())

const citizen = () => callerFor(sector, database, aViewer({ name: 'Nguyễn Văn Hùng' }))
const reception = () => callerFor(sector, database, aViewer({ personId: '019182000080', roles: ['one-stop.officer'], organisationCode: 'HCC-05443' }))
const rows = async <T>(text: string, values: unknown[] = []) => (await database.owner.query(text, values)).rows as T[]

async function sent() {
  const api = citizen()
  const { id } = await api.drafts.start({ procedureCode: '3.000347', idempotencyKey: randomUUID() })
  const answers = { origin: 'vietnam', reason: 'expiring', licenceNumber: '190123456789', classes: ['A1'], fullName: 'Nguyễn Văn Hùng', citizenId: FATHER, birthDate: '1985-03-12', home: { province: '19', commune: '05443', street: 'Tổ 1' }, phone: '+84925000017', delivery: 'office' }
  await database.owner.query('update dossier.dossiers set answers = $2 where id = $1', [id, JSON.stringify(answers)])
  const { code } = await api.drafts.send({ id, revision: 0, idempotencyKey: randomUUID() })
  return { id, code }
}

/** Hands an event to the sector's handler, as the platform does. */
async function hear(event: Pick<PublishedEvent, 'type' | 'payload'>, id: string = randomUUID()) {
  const services = testServices<ProceduresDatabase>(sector.id, database)
  const handle = sector.handlers?.[event.type]
  await services.db.transaction({ duty: 'system', citizen: FATHER }, (trx) => handle!({ ...event, id, version: 1, at: new Date() }, { trx, clock: services.clock, log: silentLog }))
}

it('a step is told once, however often its event is delivered, and officers’ steps among themselves are not told', async () => {
  const { id, code } = await sent()
  await reception().desk.accept({ dossierId: id, revision: 1, idempotencyKey: randomUUID() })
  const events = await rows<{ id: string; type: string; payload: Record<string, unknown> }>("select id, type, payload from platform.outbox where type = 'procedures.dossier-moved' and payload ->> 'dossierId' = $1", [id])
  for (const event of [...events, ...events]) await hear(event, event.id)
  await hear({ type: 'procedures.dossier-moved', payload: { ...events[1]!.payload, kind: 'finish-task' } })
  const notices = await rows<{ title_vi: string }>('select title_vi from platform.notices where href like $1 order by id', [`%${id}`])
  expect(notices.map(({ title_vi }) => title_vi)).toEqual([`Đã gửi hồ sơ ${code}`, `Hồ sơ ${code} đã được tiếp nhận, hẹn trả 02/12/2026`])
})

it('a fee that payments settled marks its dossier paid, once; other bills do not', async () => {
  const { id, code } = await sent()
  await hear({ type: 'payments.bill-settled', payload: { billKind: 'water', billCode: code } })
  expect(await citizen().mine.get({ id })).toMatchObject({ feeState: 'asked', toDo: 'pay' })
  for (let again = 0; again < 2; again++) await hear({ type: 'payments.bill-settled', payload: { billKind: 'fee', billCode: code } })
  expect(await citizen().mine.get({ id })).toMatchObject({ feeState: 'paid', toDo: null, revision: 2 })
})

it('what is late is apologised for once, with a notice; what is on time or waits is not (form 04)', async () => {
  const { id } = await sent()
  await reception().desk.accept({ dossierId: id, revision: 1, idempotencyKey: randomUUID() })
  const run = async (now: string) => {
    const services = testServices<ProceduresDatabase>(sector.id, database, { now })
    const job = sector.jobs?.find(({ name }) => name === 'apologise')
    await job!.run(null, { db: services.db, clock: fixedClock(now), log: silentLog, signal: new AbortController().signal })
  }
  const letters = () => rows("select 1 from dossier.documents where dossier_id = $1 and form = 'apology'", [id])
  await run('2026-12-02T16:30:00Z')
  expect(await letters()).toHaveLength(0)
  for (const now of ['2026-12-02T17:30:00Z', '2026-12-03T02:00:00Z']) await run(now)
  expect(await letters()).toHaveLength(1)
  expect(await rows('select 1 from platform.notices where once_key = $1', [`dossier:apology:${id}`])).toHaveLength(1)
})
