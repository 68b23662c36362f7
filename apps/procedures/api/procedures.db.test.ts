import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { openWork, type DossiersTable } from '@mc/dossier-store'
import type { Role } from '@mc/server-kit'
import { aViewer, callerFor } from '@mc/server-kit/testing'
import { migrationsOf, runSeed } from '@mc/server-kit'
import type { Selectable } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { shippedProcedures } from './catalogue/shipped-procedures.ts'
import sector from './sector.ts'

let database: TestDatabase
const seed = (reset: boolean) => runSeed({ ownerUrl: database.ownerUrl, sectors: [sector], size: 'small', today: '2026-11-25', reset })
beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([sector]) })
  await seed(false)
})
afterAll(() => database[Symbol.asyncDispose]())

const rows = async <T>(text: string) => (await database.owner.query(text)).rows as T[]
const officer = (role: Role, organisationCode: string) => callerFor(sector, database, aViewer({ personId: '019182000080', roles: [role], organisationCode }))

it('lists what is published, to anybody', async () => {
  const list = await callerFor(sector, database, null).catalogue.list()
  expect(list.map(({ code }) => code)).toEqual(shippedProcedures().map(({ code }) => code))
})

it('gives the demo father one dossier to supply, a late one, one to fetch, and his daughter’s', async () => {
  const mine = await callerFor(sector, database, aViewer()).mine.list()
  expect(mine.map(({ procedure, phase, isLate, toDo, person }) => [procedure.code, phase, isLate, toDo, person.isMe]).sort()).toEqual([
    ['1.002759', 'processing', true, null, true],
    ['1.005092', 'ready', false, 'fetch', true],
    ['2.002481', 'deciding', false, null, false],
    ['3.000347', 'incomplete', false, 'supply', true],
    ['3.000348', 'returned', false, expect.toBeOneOf([null, 'rate']), true],
  ])
})

it('has dossiers in every state, and work at every kind of desk of the demo people', async () => {
  const phases = await rows<{ phase: string; n: bigint }>('select phase, count(*) as n from dossier.dossiers group by 1 order by 1')
  expect(phases.map(({ phase }) => phase)).toEqual(['deciding', 'incomplete', 'processing', 'ready', 'refused', 'returned', 'signing', 'submitted', 'withdrawn'])
  expect(phases.reduce((sum, { n }) => sum + n, 0n)).toBeGreaterThan(200n)
  for (const [role, office] of [['one-stop.officer', 'HCC-05443'], ['agency.officer', 'CSGT-19'], ['agency.officer', 'SYT-19'], ['agency.officer', 'UBND-05443'], ['agency.leader', 'SXD-19'], ['agency.leader', 'UBND-05443']] as const) {
    const { rows: queue } = await officer(role, office).desk.queue({})
    expect([office, queue.length > 0]).toEqual([office, true])
  }
  expect((await officer('agency.officer', 'BHXH-19').desk.queue({ colour: 'overdue' })).rows.length).toBeGreaterThan(0)
})

it('is as if every dossier had gone through the store', async () => {
  const procedures = new Map(shippedProcedures().map((one) => [one.code as string, one]))
  const dossiers = await rows<Selectable<DossiersTable>>('select * from dossier.dossiers')
  const tasks = await rows<{ dossier_id: string; task: string }>('select dossier_id, task from dossier.tasks where done_at is null')
  const open = new Map(dossiers.map(({ id }) => [id, tasks.filter((one) => one.dossier_id === id).map(({ task }) => task).sort()]))
  for (const { id, life, procedure_code, fee_state } of dossiers) {
    const wanted = openWork(life, procedures.get(procedure_code)!, { feeState: fee_state }).map(({ task }) => task)
    expect([id, open.get(id)]).toEqual([id, wanted.sort()])
  }
  const [sums] = await rows<Record<string, bigint>>(`select (select count(*) from dossier.dossiers where code is not null) as dossiers, (select sum(sent)::bigint from dossier.figures) as sent,
    (select count(*) from dossier.dossiers where phase in ('ready', 'returned')) as done, (select sum(completed)::bigint from dossier.figures) as completed,
    (select sum(last)::bigint from dossier.code_counters) as numbered, (select count(*) from dossier.ratings) as rated, (select sum(rated)::bigint from dossier.figures) as ratings`)
  expect([sums!['sent'], sums!['completed'], sums!['numbered'], sums!['ratings']]).toEqual([sums!['dossiers'], sums!['done'], sums!['dossiers'], sums!['rated']])
})

it('is repeated with the same rows', async () => {
  const print = () => rows<{ print: string }>("select md5(string_agg(id || coalesce(code, '') || life::text || answers::text, ',' order by id)) as print from dossier.dossiers")
  const before = await print()
  await seed(true)
  expect(await print()).toEqual(before)
})
