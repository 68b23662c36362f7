import { callingModule } from './caller.ts'
import { tell } from './report.ts'

/** A module's keys begin with `mc.<its id>.`, the portal's with `mc.portal.`. */
const OWNER = /^mc\.([a-z][a-z-]*)\./

/**
 * Refuses a module's write to keys that another one owns, and tells of it. All of the page shares one storage, so this
 * stops mistakes; whoever means harm finds another way, which is why nothing is trusted because it was in storage.
 */
export function guardStorage(): void {
  const { setItem, removeItem, clear } = Storage.prototype
  Storage.prototype.setItem = function (key, value) {
    refuseForeign(callingModule(), key)
    setItem.call(this, key, value)
  }
  Storage.prototype.removeItem = function (key) {
    refuseForeign(callingModule(), key)
    removeItem.call(this, key)
  }
  Storage.prototype.clear = function () {
    const caller = callingModule()
    if (caller === null) return clear.call(this)
    for (const key of Object.keys(this)) if (OWNER.exec(key)?.[1] === caller) removeItem.call(this, key)
  }
}

function refuseForeign(caller: string | null, key: string): void {
  const owner = OWNER.exec(key)?.[1]
  if (caller === null || owner === undefined || owner === caller) return
  tell({ moduleId: caller, stage: 'storage', message: `tried to write the key ${key}, which is ${owner}'s` })
  throw new DOMException(`The key ${key} belongs to ${owner}. Use keys that begin with mc.${caller}.`, 'NoModificationAllowedError')
}
