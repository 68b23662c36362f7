import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { buildAll, runIn } from './build.ts'
import { ensureTools, PDF_TOOLS } from './debian-tool.ts'
import { installedPgbouncer } from './pgbouncer.ts'
import { portsFrom } from './ports.ts'
import { arrangementFrom, gatewaysOf, namesArrangement, type Arrangement } from './production-arrangement.ts'
import { ROOT } from './root.ts'
import { startStack } from './stack.ts'

/** A portal for the journeys stands beside one that may be open at 4000. */
const E2E_PORT = Number(process.env['MC_E2E_PORT'] ?? 4500)

type Part = {
  name: string
  what: string
  run: (flags: readonly string[]) => Promise<void>
  /** Whether it is part of the whole proof; else it runs by its name. @default true */
  isDue?: boolean
  /** Makes sure of what it needs from outside, before the first part runs. @throws Error saying what is missing */
  ensure?: (flags: readonly string[]) => void
}

/** Every part of the proof, cheap first; each can be run alone: `npm test -- tidy types`. */
const PARTS: readonly Part[] = [
  { name: 'lint', what: 'mistakes that a reader of the text can see', run: () => runIn(ROOT, 'oxlint', ['--deny-warnings']) },
  { name: 'types', what: 'the whole workspace against the compiler', run: () => runIn(ROOT, 'tsc', ['-p', 'tsconfig.json']) },
  { name: 'tidy', what: 'the style of the house', run: () => runIn(ROOT, process.execPath, ['tooling/tidy/tidy.mjs']) },
  { name: 'bounds', what: 'who may import whom', run: () => runIn(`${ROOT}tooling/boundaries`, process.execPath, ['boundaries.mjs']) },
  { name: 'api-report', what: 'the contract of modules against its text in git', run: (flags) => runIn(`${ROOT}tooling/api-report`, process.execPath, ['api-report.mjs', ...flags]) },
  { name: 'contracts', what: 'what consumers rely on: every API, and the kit of every contract version that is served', run: (flags) => runIn(`${ROOT}tooling/contracts`, process.execPath, ['src/contracts.ts', ...flags]) },
  { name: 'size', what: 'what each component of the kit weighs alone', run: (flags) => runIn(ROOT, process.execPath, ['tooling/kit-size/src/main.ts', ...flags]) },
  { name: 'unit', what: 'rules, without a database', run: () => runIn(ROOT, 'vitest', ['run', '--project', 'unit']), ensure: () => ensureTools(PDF_TOOLS) },
  { name: 'db', what: 'queries, procedures and the gateway on a real PostgreSQL', run: () => runIn(ROOT, 'vitest', ['run', '--project', 'db']), ensure: () => ensureTools(PDF_TOOLS) },
  { name: 'build', what: 'portal and modules, as they are served', run: buildAll },
  { name: 'stories', what: 'components and pages in a real Chromium', run: () => runIn(`${ROOT}apps/storybook`, 'pnpm', ['run', 'test']) },
  { name: 'words', what: 'every story in the pseudo-locale: no text is written into a page', run: (flags) => lookAtStories('hard-coded', flags) },
  { name: 'visual', what: 'every story as a picture, on a phone in light and wide in dark, against the accepted ones', isDue: existsSync(`${ROOT}apps/storybook/pictures`), run: (flags) => lookAtStories('main', flags) },
  { name: 'generator', what: 'a module as npm run new-module writes it: every check, a build, its pages in a portal', run: () => runIn(ROOT, process.execPath, ['tooling/new-module/src/prove.ts']) },
  { name: 'dev', what: 'npm run dev: an edit shows without a reload and keeps the state, in the portal and alone', run: () => runIn(ROOT, process.execPath, ['tooling/new-module/src/prove-dev.ts']) },
  { name: 'crash', what: 'payments and dossiers while gateway and database are killed: none lost, none twice', run: (flags) => runIn(ROOT, process.execPath, ['tooling/crash/src/main.ts', '--payments=200', '--dossiers=150', '--kills=4', ...flags]) },
  { name: 'e2e', what: 'journeys through the running portal', run: everyJourney, ensure: ensureForJourneys },
]

/** `npm test`: everything that proves the portal works. Stops at the first part that fails. */
export async function run(args: readonly string[]): Promise<void> {
  const names = args.filter((arg) => !arg.startsWith('--'))
  const flags = args.filter((arg) => arg.startsWith('--'))
  const wanted = PARTS.filter((part) => names.length === 0 ? part.isDue !== false : names.includes(part.name))
  if (wanted.length === 0) throw new Error(`No part of that name. There are: ${PARTS.map((part) => part.name).join(', ')}.`)
  for (const part of wanted) part.ensure?.(flags)
  const took: string[] = []
  for (const part of wanted) {
    console.log(`\n== ${part.name}: ${part.what}`)
    const began = process.hrtime.bigint()
    await part.run(flags)
    took.push(`${part.name} ${Number((process.hrtime.bigint() - began) / 1_000_000_000n)} s`)
  }
  console.log(`\nAll passed: ${took.join(', ')}.`)
}

let isStorybookBuilt = false

/** Goes through the built Storybook by a program of tooling/visual; two of them in one run share one build. */
async function lookAtStories(program: 'hard-coded' | 'main', flags: readonly string[]): Promise<void> {
  await runIn(ROOT, process.execPath, [`tooling/visual/src/${program}.ts`, ...(isStorybookBuilt ? ['--built'] : []), ...flags])
  isStorybookBuilt = true
}

/** Journeys that cross what differs between arrangements: sign-in, reads, writes, and a payment that turns paid by itself. */
const ACROSS_ARRANGEMENTS = [['sign-in', 'pay-a-bill', '--project=desktop'], ['--project=restarts', '--no-deps']]

/**
 * All journeys in the arrangement that the flags name (`--split`, `--gateways=2`, `--like-production`); without flags, all
 * of them with one gateway, then some as in production: two gateways, every sector's server on its own, PgBouncer, a replica.
 */
async function everyJourney(flags: readonly string[]): Promise<void> {
  await journeys(arrangementFrom(flags), [[]])
  if (!namesArrangement(flags)) await journeys(arrangementFrom(['--split', '--like-production']), ACROSS_ARRANGEMENTS)
}

/** Some journeys run as in production unless the flags choose another arrangement; one reads a signed PDF. */
function ensureForJourneys(flags: readonly string[]): void {
  ensureTools(PDF_TOOLS)
  if (!namesArrangement(flags) || arrangementFrom(flags).hasPoolerAndReplica) installedPgbouncer()
}

/** @param runs what to tell Playwright, one run after the other */
async function journeys(arrangement: Arrangement, runs: readonly (readonly string[])[]): Promise<void> {
  if (!existsSync(`${ROOT}apps/portal/dist`)) await buildAll()
  const dataDir = `${ROOT}.data/e2e`
  spawnSync('rm', ['-rf', dataDir])
  const ports = portsFrom(E2E_PORT)
  const stack = await startStack({ ports, dataDir, isTest: true, say: (line) => console.log(line), arrangement })
  try {
    const env = {
      MC_E2E_URL: stack.address,
      MC_DATA_DIR: dataDir,
      MC_E2E_BANK_URL: `http://localhost:${ports.bank}`,
      MC_E2E_TELECOM_URL: `http://localhost:${ports.telecom}`,
      MC_E2E_GATEWAYS: JSON.stringify(gatewaysOf(arrangement, ports).map(({ name, address }) => ({ pid: stack.pids.get(name), address }))),
    }
    for (const which of runs) await runIn(`${ROOT}tooling/e2e`, 'pnpm', ['exec', 'playwright', 'test', ...which], env)
  } finally {
    await stack.stop()
  }
}
