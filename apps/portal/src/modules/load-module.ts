import { isServedContract, type BootModule, type ModuleDefinition } from '@mc/module-kit'
import { federation } from './federation.ts'
import { guardSharedScope } from './guard-shared-scope.ts'
import { addIntegrity, integrityOf } from './integrity.ts'
import { began, ended, mayLoad } from './load-loop.ts'
import { measureLoad } from './load-measures.ts'
import { noteLoad } from './load-states.ts'
import { ModuleUnavailable } from './module-unavailable.error.ts'
import { watchModules } from './watch-modules.ts'
import { withLimit } from './with-limit.ts'

const loaded = new Map<string, Promise<ModuleDefinition>>()
const attempts = new Map<string, number>()
/** The release under which a module's own name is registered; another release of it gets a name with its version. */
const firstVersions = new Map<string, string>()

/**
 * Fetches a release's code once; after a failure the next call really fetches again.
 * @throws ModuleUnavailable when it is slow, cannot be loaded, was changed, or speaks another version of the contract
 */
export function loadModule(module: BootModule): Promise<ModuleDefinition> {
  // Before what is kept is looked at: a part that was stopped is not shown by a page that has its code already.
  if (module.isStopped) return Promise.reject(new ModuleUnavailable(module.id, 'stopped'))
  const key = `${module.id}@${module.version} ${module.entry}`
  let promise = loaded.get(key)
  if (!promise) {
    promise = fetchGuarded(module, key)
    loaded.set(key, promise)
    promise.catch(() => loaded.delete(key))
  }
  return promise
}

async function fetchGuarded(module: BootModule, key: string): Promise<ModuleDefinition> {
  if (!mayLoad(module.id)) throw new ModuleUnavailable(module.id, 'loop')
  watchModules()
  began(module.id)
  const done = measureLoad(module)
  try {
    const definition = await withLimit(module.id, fetchModule(module, key))
    done('loaded')
    noteLoad(module.id, 'loaded')
    return definition
  } catch (error) {
    done('failed')
    noteLoad(module.id, error instanceof ModuleUnavailable && error.reason === 'contract' ? 'contract' : 'failed')
    throw error
  } finally {
    ended(module.id)
  }
}

async function fetchModule(module: BootModule, key: string): Promise<ModuleDefinition> {
  const { id } = module
  const runtime = await federation()
  guardSharedScope(runtime)
  const name = nameOf(module)
  const attempt = attempts.get(key) ?? 0
  attempts.set(key, attempt + 1)
  runtime.registerRemotes([{ name, entry: entryFor(module, attempt), type: 'module' }], { force: attempt > 0 })
  const remote = await runtime.loadRemote<{ default: ModuleDefinition }>(`${name}/module`).catch((cause: unknown) => {
    throw new ModuleUnavailable(id, 'broken', cause)
  })
  if (!remote?.default) throw new ModuleUnavailable(id, 'broken')
  if (!isServedContract(remote.default.contract)) throw new ModuleUnavailable(id, 'contract')
  return remote.default
}

function nameOf({ id, version }: BootModule): string {
  const first = firstVersions.get(id) ?? version
  firstVersions.set(id, first)
  return first === version ? id : `${id}@${version}`
}

/**
 * The browser keeps a module that threw while loading for ever: another address makes it fetch and run anew. The hash is
 * asked of that address too; a browser that takes no second import map keeps the first address instead.
 */
function entryFor({ entry }: BootModule, attempt: number): string {
  if (attempt === 0) return entry
  const again = `${entry}?r=${attempt}`
  const hash = integrityOf(entry)
  if (hash === undefined) return again
  return addIntegrity({ [again]: hash }) ? again : entry
}
