import { LOAD_TIME_CLASSES, loadTimeClass } from '@mc/release'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPortal, type TestPortal } from '../testing/a-portal.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await aPortal()
})
afterAll(() => portal[Symbol.asyncDispose]())

const report = (loads: unknown) => fetch(`${portal.origin}/api/portal/reports.loads`, { method: 'POST', headers: { 'content-type': 'application/json', origin: portal.origin }, body: JSON.stringify({ loads }) })

type Row = { module: string; version: string; loads: number; failures: number; load_times: number[] }

test('loads that browsers report are counted by release, with their times; what is no release is not', async () => {
  const garden = { moduleId: 'garden', version: 'v1' }
  const answer = await report([
    { ...garden, outcome: 'loaded', ms: 120 },
    { ...garden, outcome: 'loaded', ms: 120 },
    { ...garden, outcome: 'failed', ms: 4_000 },
    { ...garden, version: 'never-published', outcome: 'loaded', ms: 5 },
  ])
  expect(answer.status).toBe(200)
  const { rows } = await portal.database.owner.query<Row>('select module, version, sum(loads)::int as loads, sum(failures)::int as failures from platform.release_measures group by module, version')
  expect(rows).toEqual([{ module: 'garden', version: 'v1', loads: 3, failures: 1 }])
  const { rows: minutes } = await portal.database.owner.query<Row>('select load_times from platform.release_measures')
  const times = Array.from({ length: LOAD_TIME_CLASSES }, (_, index) => minutes.reduce((sum, one) => sum + (one.load_times[index] ?? 0), 0))
  // A load that failed has no time: it would make a broken release look slow or fast.
  expect(times).toEqual(times.map((_, index) => (index === loadTimeClass(120) ? 2 : 0)))
})

test('a report that is none is refused whole', async () => {
  const before = await portal.database.owner.query('select * from platform.release_measures')
  expect((await report([{ moduleId: 'garden', version: 'v1', outcome: 'loaded', ms: 10 }, { moduleId: 'garden', version: 'v1', outcome: 'loaded', ms: -1 }])).status).toBe(400)
  const after = await portal.database.owner.query('select * from platform.release_measures')
  expect(after.rows).toEqual(before.rows)
})
