import { cpSync, existsSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { buildAll, runIn } from './build.ts'
import { ROOT } from './root.ts'

/** What a running portal does not need: proofs, what builds it, and what browsers got from it already. */
const LEFT_OUT = /(^|\/)(node_modules|\.data|\.turbo|e2e|testing|dist-one|storybook-static|test-results)(\/|$)|\.(test|stories|roles\.test|db\.test)\.tsx?$/
/** Folders of the workspace that a running portal is made of. */
const SERVED = ['apps', 'packages']
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
  for (const group of SERVED) {
    for (const folder of readdirSync(join(ROOT, group))) {
      const from = join(ROOT, group, folder)
      if (NOT_SERVED.has(folder) || !existsSync(join(from, 'package.json'))) continue
      cpSync(from, join(target, group, folder), { recursive: true, filter: (path) => !LEFT_OUT.test(relative(ROOT, path)) })
    }
  }
  // What tools need stays out: the lock knows their packages too, and pnpm would install them for folders that are not here.
  await runIn(target, 'pnpm', ['install', '--prod', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts', '--reporter=append-only', ...SERVED.flatMap((group) => ['--filter', `./${group}/*`])], { CI: 'true' })
  linksWithinTheFolder(target)
  writeFileSync(join(target, 'README'), 'Start a gateway: node_modules/.bin/node apps/gateway/src/main.ts\nStart one sector: MC_SECTOR_FILE=apps/health/api/sector.ts node_modules/.bin/node packages/server-kit/src/remote/main.ts\nVariables: docs/production.md of the project.\n')
  console.log(`Built into ${target}.`)
}

/**
 * pnpm links a Node that is an optional dependency by its whole address, so a folder that is moved, or copied into an image,
 * would not start.
 * @throws Error when a link leads out of the folder
 */
function linksWithinTheFolder(target: string): void {
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue
    const link = join(entry.parentPath, entry.name)
    const to = readlinkSync(link)
    if (!isAbsolute(to)) continue
    if (relative(target, to).startsWith('..')) throw new Error(`${link} leads out of the folder, to ${to}.`)
    unlinkSync(link)
    symlinkSync(relative(entry.parentPath, to), link)
  }
}
