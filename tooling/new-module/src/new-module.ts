import { chmodSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileNameOf, fillText } from './fill-template.ts'
import { BadModuleName, moduleNames, type ModuleNames } from './module-names.ts'

const TEMPLATE = fileURLToPath(new URL('../template/', import.meta.url))

/** Between two modules in navigation there is room for more. */
const ORDER_STEP = 10

/** What was written. */
export type NewModule = ModuleNames & { folder: string; files: string[] }

/**
 * Writes a working sector into `apps/<id>`: all of it, or nothing. No other file is touched: portal and gateway find a
 * module by its folder.
 * @param root the workspace's root folder
 * @throws BadModuleName when the id is taken or is none
 */
export function newModule(root: string, id: string, titles: { vi?: string; en?: string } = {}): NewModule {
  const names = moduleNames(id, titles)
  refuseTaken(root, names)
  const folder = join(root, 'apps', id)
  const order = nextOrder(root)
  mkdirSync(join(root, '.data'), { recursive: true })
  const draft = mkdtempSync(join(root, '.data/new-module-'))
  try {
    const files = templateFiles().map((path) => {
      const name = fileNameOf(path, names)
      mkdirSync(dirname(join(draft, name)), { recursive: true })
      writeFileSync(join(draft, name), fillText(readFileSync(join(TEMPLATE, path), 'utf8'), { ...names, order }))
      return name
    })
    chmodSync(draft, 0o755)
    // A rename is all or nothing, and refuses when somebody else was quicker.
    renameSync(draft, folder)
    return { ...names, folder, files }
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw taken(id)
    throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

function templateFiles(): string[] {
  return readdirSync(TEMPLATE, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.includes('node_modules') && statSync(join(TEMPLATE, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

function refuseTaken(root: string, { id }: ModuleNames): void {
  if (existsSync(join(root, 'apps', id))) throw taken(id)
  const packages = globSync(['apps/*/package.json', 'packages/*/package.json', 'tooling/*/package.json', 'tooling/*/*/package.json'], { cwd: root })
  const owner = packages.find((file) => (JSON.parse(readFileSync(join(root, file), 'utf8')) as { name?: string }).name === `@mc/${id}`)
  if (owner) throw new BadModuleName(`"${id}" is taken: ${dirname(owner)} is called @mc/${id}. Choose another id.`)
}

function taken(id: string): BadModuleName {
  return new BadModuleName(`There is a module "${id}" already (apps/${id}): nothing was changed. Choose another id.`)
}

/** Behind the last module in navigation. */
function nextOrder(root: string): number {
  const orders = globSync('apps/*/module.ts', { cwd: root }).map((file) => Number(/\border: (\d+)/.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? 0))
  return Math.max(0, ...orders) + ORDER_STEP
}
