import { ModuleUnavailable } from './module-unavailable.error.ts'

/** What has not arrived by then is called slow, and the person may try again. */
const LOAD_TIMEOUT_MS = 10_000

/** Waits for a module's code, but not for ever. @throws ModuleUnavailable when it takes too long */
export function withLimit<T>(id: string, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ModuleUnavailable(id, 'slow')), LOAD_TIMEOUT_MS)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
