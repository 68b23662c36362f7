import { connect, migrate } from '@mc/db'
import { aViewer, callerFor } from '@mc/server-kit/testing'
import { migrationsOf, type AnySector } from '@mc/server-kit'
import pg from 'pg'
import { benchDatabase, root } from '../database/bench-database.ts'
import { BUSY_OFFICE, fillDossiers } from './fill-dossiers.ts'

/** Dossiers of the two databases. MC_BENCH_DOSSIERS says another number for the large one. */
const SMALL = 10_000
const LARGE = Number(process.env['MC_BENCH_DOSSIERS'] ?? 1_000_000)
const LOOKS = 150
/** What a page may cost more among a hundred times as many dossiers. */
const TARGET = 1.5

/** What an officer asks at a desk. */
type Desk = { desk: { queue(input: object): Promise<{ rows: readonly unknown[] }>; counts(): Promise<unknown>; find(input: { query: string }): Promise<readonly unknown[]> } }

type Look = { name: string; ask: (api: Desk, at: number) => Promise<unknown> }

const GIVENS = ['hung', 'mai', 'lan', 'dung', 'son', 'anh', 'linh', 'van', 'yen', 'nam']
const FULL = ['nguyen van h', 'tran thi m', 'le minh', 'pham', 'hoang duc s', 'ma quang', 'trieu thu', 'ly huu a']

const LOOKS_AT: readonly Look[] = [
  { name: 'desk page (queue and counts)', ask: async ({ desk }) => [await desk.queue({}), await desk.counts()] },
  { name: 'search by given name', ask: ({ desk }, at) => desk.find({ query: GIVENS[at % GIVENS.length]! }) },
  { name: 'search by whole name', ask: ({ desk }, at) => desk.find({ query: FULL[at % FULL.length]! }) },
  { name: 'search by code', ask: ({ desk }, at) => desk.find({ query: `H55.05.443-2001${String((at % 20) + 1).padStart(2, '0')}` }) },
]

/** The reception's desk page and search among 10 thousand dossiers and among a million: p95 by turns, and its ratio. */
export async function run(): Promise<string> {
  const { default: sector } = (await import(`${root}apps/procedures/api/sector.ts`)) as { default: AnySector }
  const { fillForTests } = (await import(`${root}apps/procedures/api/testing/fill-for-tests.ts`)) as { fillForTests: (of: { owner: pg.Client }) => Promise<void> }
  const server = await benchDatabase('dossiers')
  const opened: { owner: pg.Client; api: Desk; close: () => Promise<void> }[] = []
  try {
    for (const [at, count] of [SMALL, LARGE].entries()) {
      const admin = new pg.Client({ connectionString: server.ownerUrl })
      await admin.connect()
      await admin.query(`create database dossiers_${at}`)
      await admin.end()
      const url = new URL(server.ownerUrl)
      url.pathname = `/dossiers_${at}`
      await migrate({ ownerUrl: url.href, sets: migrationsOf([sector]) })
      const owner = new pg.Client({ connectionString: url.href })
      await owner.connect()
      await fillForTests({ owner })
      await fillDossiers(owner, count)
      const pools: { close(): Promise<void> }[] = []
      const database = { connect: <DB>(role: string) => { const pool = connect<DB>({ url: url.href, role, max: 2 }); pools.push(pool); return pool } }
      const api = callerFor(sector, database as never, aViewer({ personId: '019182000080', roles: ['one-stop.officer'], organisationCode: BUSY_OFFICE })) as unknown as Desk
      opened.push({ owner, api, close: async () => { await owner.end(); for (const pool of pools) await pool.close() } })
    }
    const lines: string[] = []
    for (const look of LOOKS_AT) lines.push(await lineOf(look, opened.map(({ api }) => api)))
    return [`p95 of ${LOOKS} looks, ${SMALL} → ${LARGE} dossiers; the office has a fifth of them; target: at most ${TARGET}`, ...lines].join('\n')
  } finally {
    for (const one of opened) await one.close()
    await server.stop()
  }
}

async function lineOf({ name, ask }: Look, apis: readonly Desk[]): Promise<string> {
  const times = apis.map((): number[] => [])
  for (let at = -20; at < LOOKS; at++) {
    for (const [which, api] of apis.entries()) {
      const began = performance.now()
      await ask(api, at + 20)
      // The first ones warm up.
      if (at >= 0) times[which]!.push(performance.now() - began)
    }
  }
  const [small, large] = times.map((all) => ({ p50: percentile(all, 0.5), p95: percentile(all, 0.95) })) as [{ p50: number; p95: number }, { p50: number; p95: number }]
  return `${name}: p95 ${small.p95.toFixed(1)} → ${large.p95.toFixed(1)} ms, ratio ${(large.p95 / small.p95).toFixed(2)}; p50 ${small.p50.toFixed(1)} → ${large.p50.toFixed(1)} ms, ratio ${(large.p50 / small.p50).toFixed(2)}`
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))]!
}
