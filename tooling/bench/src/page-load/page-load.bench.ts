import { execFile } from 'node:child_process'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { chromiumPath, launchFlags } from '@mc/tooling-browser'
import { chromium, type Browser } from 'playwright'
import { startChild, type Child } from '../authenticated-query/child.ts'
import { benchDatabase, root } from '../database/bench-database.ts'
import { makeBuilds, type Builds } from './builds.ts'
import { startFront, type Front } from './front.ts'
import { visit, type Visit } from './visit.ts'

/** The median of so many visits by as many browsers with empty caches. */
const RUNS = Number(process.env['MC_BENCH_RUNS'] ?? 3)
const NAMES = { federated: 'this portal', 'one-bundle': 'one bundle', stock: 'plugin’s stock set-up' } as const
const folder = join(root, '.data/bench/page-load-builds')

type SetUp = { name: keyof typeof NAMES; front: Front; address: string; release: () => Promise<void> }
type Visits = { first: Visit; back: Visit; other: Visit }

/**
 * How the education module's front page loads, signed out, in three set-ups of the same code: on a first visit, and on
 * returning after a release of the education module alone, to that page and to another module's.
 */
export async function run(): Promise<string> {
  const builds = await makeBuilds(folder)
  const database = await benchDatabase('page-load')
  const started: { stop(): Promise<void> }[] = []
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...launchFlags] })
  try {
    const results = new Map<keyof typeof NAMES, Visits[]>()
    for (const setUp of await setUps(builds, { ownerUrl: database.ownerUrl, started })) results.set(setUp.name, await visitsOf(browser, setUp))
    return tableOf(results)
  } finally {
    await browser.close()
    for (const one of started.toReversed()) await one.stop()
    await database.stop()
  }
}

/** Three fronts before gateways of the same database. The second release of the one bundle is a gateway of its own. */
async function setUps(builds: Builds, { ownerUrl, started }: { ownerUrl: string; started: { stop(): Promise<void> }[] }): Promise<SetUp[]> {
  const gateway = async (dist?: string): Promise<Child> => {
    const child = await startChild('apps/gateway/src/main.ts', {
      DATABASE_URL: ownerUrl,
      MC_BLOB_DIR: join(folder, 'blobs'),
      MC_DEV_RELEASE_DIR: join(folder, 'release'),
      MC_JOBS: '0',
      MC_LOG_LEVEL: 'warn',
      ...(dist && { MC_PORTAL_DIST: relative(join(root, 'apps/portal'), dist) }),
    })
    started.push(child)
    return child
  }
  const front = async (name: keyof typeof NAMES, of: Child, stock: Readonly<Record<string, string>> = {}): Promise<Omit<SetUp, 'release'>> => {
    const settings: Front = { target: of.port, keeps: name, stock }
    const { address, server } = await startFront(settings)
    started.push({ stop: async () => void server.close().closeAllConnections() })
    return { name, front: settings, address }
  }
  const own = await gateway()
  const federated = await front('federated', own)
  const oneBundle = await front('one-bundle', await gateway(builds.oneBundle.now))
  const next = await gateway(builds.oneBundle.next)
  const { portal, health, education } = builds.stock
  const stock = await front('stock', await gateway(portal), { health, education: education.now })
  return [
    { ...federated, release: () => releaseEducation(builds.federated.education.next, own.port) },
    { ...oneBundle, release: async () => void (oneBundle.front.target = next.port) },
    { ...stock, release: async () => void (stock.front.stock = { health, education: education.next }) },
  ]
}

async function releaseEducation(dist: string, port: number): Promise<void> {
  await promisify(execFile)(process.execPath, ['tooling/release/src/main.ts', 'education', '--dist', dist, '--channel', 'stable', '--to', `http://localhost:${port}`, '--keys', join(folder, 'release'), '--reason', 'bench'], { cwd: root })
}

/** All first visits, then the release, then all return. */
async function visitsOf(browser: Browser, { address, release }: SetUp): Promise<Visits[]> {
  const people = []
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'vi-VN', serviceWorkers: 'block' })
    const first = await visit(context, address, 'education')
    await visit(context, address, 'health')
    people.push({ context, first })
  }
  await release()
  const visits: Visits[] = []
  for (const { context, first } of people) {
    visits.push({ first, back: await visit(context, address, 'education'), other: await visit(context, address, 'health') })
    await context.close()
  }
  return visits
}

function tableOf(results: ReadonlyMap<keyof typeof NAMES, readonly Visits[]>): string {
  const kinds: [keyof Visits, string][] = [['first', 'first visit'], ['back', 'returning after education’s release'], ['other', 'then health’s page']]
  const lines = ['| Visit | Set-up | Bytes | Files | Depth | Interactive | against one bundle |', '|---|---|---|---|---|---|---|']
  for (const [kind, words] of kinds) {
    const base = median(results.get('one-bundle') ?? [], kind, (one) => one.interactiveMs)
    for (const [name, visits] of results) {
      const of = (value: (one: Visit) => number) => median(visits, kind, value)
      const interactive = of((one) => one.interactiveMs)
      lines.push(`| ${words} | ${NAMES[name]} | ${(of((one) => one.bytes) / 1000).toFixed(1)} kB | ${of((one) => one.requests)} | ${of((one) => one.waves)} | ${interactive.toFixed(0)} ms | ${(interactive / base).toFixed(2)} |`)
    }
  }
  for (const [name, visits] of results) lines.push('', `${NAMES[name]} fetched again after the release: ${visits[0]?.back.fetched.join(' ') ?? ''}`)
  return lines.join('\n')
}

function median(visits: readonly Visits[], kind: keyof Visits, value: (one: Visit) => number): number {
  const sorted = visits.map((one) => value(one[kind])).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
