import { mkdirSync } from 'node:fs'
import { roleUrl } from '@mc/db'
import autocannon from 'autocannon'
import { compare, report, type Comparison } from '../compare/compare.ts'
import { benchDatabase, root } from '../database/bench-database.ts'
import { startChild, type Child } from './child.ts'
import { makePeople, type SignedIn } from './people.ts'
import { findPgbench } from '../pgbench/pgbench.ts'
import { pgbenchRun } from './pgbench-run.ts'
import { isScope, statementsOf, type Statement } from './statements-of.ts'

const connections = 20
const questions = [
  { title: 'The latest entry of one citizen', limit: 1 },
  { title: 'A page of 20 entries of one citizen', limit: 20 },
]

type Servers = { ownerUrl: string; logFile: string; env: Record<string, string>; gateway: Child; people: SignedIn[]; pgbench: string | null }

/**
 * "Who looked at my data" asked of the gateway by signed-in people: session, role, input and output checked, rows guarded.
 * Beside it the same SQL through bare Fastify + pg: guarded too, in a transaction as one writes it with pg, and the query
 * alone without row-level security; and the query alone through pgbench.
 */
export async function run(): Promise<string> {
  const database = await benchDatabase('authenticated-query')
  const stops = [() => database.stop()]
  try {
    // No sectors, no pages: the gateway's own API is all that is asked.
    const apps = `${root}.data/bench/no-apps`
    mkdirSync(apps, { recursive: true })
    const env = { DATABASE_URL: database.ownerUrl, MC_APPS_DIR: apps, MC_LOG_LEVEL: 'silent', MC_TEST: '0', NODE_ENV: 'development' }
    const gateway = await startChild('apps/gateway/src/main.ts', env)
    stops.unshift(() => gateway.stop())
    const servers: Servers = { ...database, env, gateway, people: await makePeople(database.ownerUrl), pgbench: findPgbench() }
    const texts: string[] = []
    for (const question of questions) texts.push(await compareOne(servers, question))
    if (!servers.pgbench) texts.push('pgbench is not on this machine (Debian: postgresql-contrib), so it was left out.')
    return texts.join('\n')
  } finally {
    for (const stop of stops) await stop()
  }
}

async function compareOne({ gateway, people, pgbench, ownerUrl, logFile, env }: Servers, { title, limit }: { title: string; limit: number }): Promise<string> {
  const [somebody] = people
  if (!somebody) throw new Error('Nobody is signed in.')
  const path = `/api/portal/access.list?input=${encodeURIComponent(JSON.stringify({ limit }))}`
  const ask = () => fetch(`http://localhost:${gateway.port}${path}`, { headers: { cookie: somebody.cookie } })
  const first = await ask()
  const answer = await first.text()
  if (!first.ok || !answer.includes('Trần Thị Trực')) throw new Error(`The gateway answered ${first.status}: ${answer.slice(0, 300)}`)
  // Asked twice: the session is known now, what is left is the query itself.
  // What the gateway asks by the clock meanwhile (whether the registry changed) is about nobody.
  const guarded = (await statementsOf('mc_platform', { ownerUrl, logFile }, ask)).filter(({ values }) => values.includes(somebody.citizenId))
  const statements = guarded.filter((one) => !isScope(one))
  if (statements.length !== 1) throw new Error(`One query was expected, there were ${statements.length}: ${statements.map((one) => one.text).join('; ')}`)
  const server = (url: string, steps: readonly Statement[]) =>
    startChild('tooling/bench/src/authenticated-query/bare-server.ts', { ...env, DATABASE_URL: url, MC_BENCH_STATEMENTS: JSON.stringify(forAnybody(steps, somebody)) })
  const bare = await server(ownerUrl, statements)
  const bareGuarded = await server(roleUrl(ownerUrl, 'mc_platform'), guarded)
  const asCitizens = people.map(({ citizenId }) => ({ path: `/query?citizen=${citizenId}`, cookie: '' }))
  try {
    const comparison: Comparison = {
      title,
      baseline: 'bare Fastify + pg, guarded',
      rounds: 4,
      seconds: 2,
      contenders: [
        { name: 'bare Fastify + pg, guarded', pid: bareGuarded.pid, run: load(`http://127.0.0.1:${bareGuarded.port}`, asCitizens) },
        { name: 'bare Fastify + pg, query alone', pid: bare.pid, run: load(`http://127.0.0.1:${bare.port}`, asCitizens) },
        { name: 'gateway, signed in, guarded', pid: gateway.pid, run: load(`http://localhost:${gateway.port}`, people.map(({ cookie }) => ({ path, cookie }))) },
        ...(pgbench ? [{ name: 'pgbench, prepared', run: pgbenchRun(pgbench, ownerUrl, `${root}.data/bench/query.sql`, statements) }] : []),
      ],
    }
    return report(comparison, await compare(comparison))
  } finally {
    await Promise.all([bare.stop(), bareGuarded.stop()])
  }
}

/** Marks which parameters are the person's ID, so that the bare server asks for other people too. */
function forAnybody(statements: readonly Statement[], person: SignedIn): (Statement & { person: number[] })[] {
  return statements.map((statement) => ({ ...statement, person: statement.values.flatMap((value, at) => (value === person.citizenId ? [at] : [])) }))
}

function load(url: string, requests: readonly { path: string; cookie: string }[]): (seconds: number) => Promise<number> {
  return async (seconds) => {
    const result = await autocannon({
      url, connections, duration: seconds,
      requests: requests.map(({ path: of, cookie }) => ({ method: 'GET', path: of, headers: { cookie } })),
    })
    const failed = result.errors + result.timeouts + result.non2xx
    if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests to ${url} failed.`)
    return result.requests.total / result.duration
  }
}
