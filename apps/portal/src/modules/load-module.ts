import { loadRemote, registerRemotes } from '@module-federation/runtime'
import { isServedContract, type BootModule, type ModuleDefinition } from '@mc/module-kit'
import { ModuleUnavailable } from './module-unavailable.error.ts'

/** A module that has not arrived by then is called slow, and the person may try again. */
const LOAD_TIMEOUT_MS = 10_000

const loaded = new Map<string, Promise<ModuleDefinition>>()
const attempts = new Map<string, number>()

/**
 * Fetches a module's code once; after a failure the next call really fetches again.
 * @throws ModuleUnavailable when it is slow, cannot be loaded, or speaks another version of the contract
 */
export function loadModule(module: BootModule): Promise<ModuleDefinition> {
  let promise = loaded.get(module.id)
  if (!promise) {
    promise = withLimit(module.id, fetchModule(module))
    loaded.set(module.id, promise)
    promise.catch(() => loaded.delete(module.id))
  }
  return promise
}

async function fetchModule({ id, entry }: BootModule): Promise<ModuleDefinition> {
  const attempt = attempts.get(id) ?? 0
  attempts.set(id, attempt + 1)
  // The browser keeps a module that threw while loading for ever: another address makes it fetch and run anew.
  registerRemotes([{ name: id, entry: attempt === 0 ? entry : `${entry}?r=${attempt}`, type: 'module' }], { force: attempt > 0 })
  const remote = await loadRemote<{ default: ModuleDefinition }>(`${id}/module`).catch((cause: unknown) => {
    throw new ModuleUnavailable(id, 'broken', cause)
  })
  if (!remote?.default) throw new ModuleUnavailable(id, 'broken')
  if (!isServedContract(remote.default.contract)) throw new ModuleUnavailable(id, 'contract')
  return remote.default
}

function withLimit<T>(id: string, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ModuleUnavailable(id, 'slow')), LOAD_TIMEOUT_MS)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
