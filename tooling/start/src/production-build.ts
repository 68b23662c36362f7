import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { buildAll, runIn } from './build.ts'
import { ROOT } from './root.ts'

/** What a running portal does not need: proofs, what builds it, and what browsers got from it already. */
const LEFT_OUT = /(^|\/)(node_modules|\.data|\.turbo|e2e|testing|dist-one|storybook-static|test-results)(\/|$)|\.(test|stories|roles\.test|db\.test)\.tsx?$/
/** Apps that serve nobody. */
const NOT_SERVED = new Set(['storybook'])

/**
 * `npm run build:production [-- folder]`: one folder with the gateway, the portal, every module and every sector's server,
 * and the packages they run on, at their locked versions; no sandboxes. The same folder starts as a gateway
 * (`apps/gateway/src/main.ts`) or as a sector's server (`packages/server-kit/src/remote/main.ts`).
 */
export async function run(args: readonly string[]): Promise<void> {
  const target = resolve(args.find((arg) => !arg.startsWith('--')) ?? `${ROOT}.data/production`)
  if (!args.includes('--built')) await buildAll()
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']) cpSync(join(ROOT, file), join(target, file))
  for (const group of ['apps', 'packages']) {
    for (const folder of readdirSync(join(ROOT, group))) {
      const from = join(ROOT, group, folder)
      if (NOT_SERVED.has(folder) || !existsSync(join(from, 'package.json'))) continue
      cpSync(from, join(target, group, folder), { recursive: true, filter: (path) => !LEFT_OUT.test(relative(ROOT, path)) })
    }
  }
  await runIn(target, 'pnpm', ['install', '--prod', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts', '--reporter=append-only'], { CI: 'true' })
  writeFileSync(join(target, 'README'), 'Start a gateway: node_modules/.bin/node apps/gateway/src/main.ts\nStart one sector: MC_SECTOR_FILE=apps/health/api/sector.ts node_modules/.bin/node packages/server-kit/src/remote/main.ts\nVariables: docs/production.md of the project.\n')
  console.log(`Built into ${target}.`)
}
