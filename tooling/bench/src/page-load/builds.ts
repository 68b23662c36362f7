import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { SENTENCE } from '@mc/page-load/next-release'
import { changedBuild } from '@mc/release/testing'
import { root } from '../database/bench-database.ts'

const run = promisify(execFile)

/** Where each set-up's files are, now and after the next release of the education module. */
export type Builds = {
  oneBundle: { now: string; next: string }
  stock: { portal: string; health: string; education: { now: string; next: string } }
  federated: { education: { next: string } }
}

/** Builds every set-up from the sources as they are. What `turbo` has built already is taken from its cache. */
export async function makeBuilds(folder: string): Promise<Builds> {
  mkdirSync(folder, { recursive: true })
  const at = (name: string) => join(folder, name)
  const builds: Builds = {
    oneBundle: { now: at('one'), next: at('one-next') },
    stock: { portal: at('stock-portal'), health: at('stock-health'), education: { now: at('stock-education'), next: at('stock-education-next') } },
    federated: { education: { next: at('education-next') } },
  }
  await run('turbo', ['run', 'build', '--output-logs=errors-only', '--filter=!@mc/storybook'], { cwd: root, env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } })
  await vite('one-bundle', { MC_ONE_OUT: builds.oneBundle.now })
  await vite('one-bundle', { MC_ONE_OUT: builds.oneBundle.next, MC_NEXT_RELEASE: '1' })
  await vite('stock-portal', { MC_STOCK_OUT: builds.stock.portal })
  await vite('stock-module', { MC_STOCK_MODULE: 'health', MC_STOCK_OUT: builds.stock.health })
  await vite('stock-module', { MC_STOCK_MODULE: 'education', MC_STOCK_OUT: builds.stock.education.now })
  await vite('stock-module', { MC_STOCK_MODULE: 'education', MC_STOCK_OUT: builds.stock.education.next, MC_NEXT_RELEASE: '1' })
  await changedBuild({ from: join(root, 'apps/education/dist'), to: builds.federated.education.next, replace: SENTENCE.from, by: SENTENCE.to })
  return builds
}

async function vite(config: string, env: Readonly<Record<string, string>>): Promise<void> {
  const cwd = join(root, 'tooling/page-load')
  await run(process.execPath, [join(cwd, 'node_modules/vite/bin/vite.js'), 'build', '-c', `${config}.vite.config.ts`, '--logLevel', 'error'], { cwd, env: { ...process.env, ...env, NODE_ENV: 'production' }, maxBuffer: 64 * 1024 * 1024 })
}
