import type { Federation } from './federation.ts'

let isGuarded = false

/**
 * Gives each module its own list of what is shared. The entries are the same, so one React serves the page; a module that
 * adds a version of its own adds it to its own list, and no other module is ever given it.
 */
export function guardSharedScope(runtime: Federation): void {
  if (isGuarded) return
  isGuarded = true
  runtime.registerPlugins([
    {
      name: 'mc-own-shared-list',
      beforeInitContainer: (options) => {
        const shareScope = copyOf(options.shareScope)
        return { ...options, shareScope, remoteEntryInitOptions: { ...options.remoteEntryInitOptions, shareScopeMap: { default: shareScope } } }
      },
    },
  ])
}

function copyOf<T extends Record<string, object>>(scope: T): T {
  return Object.fromEntries(Object.entries(scope).map(([name, versions]) => [name, { ...versions }])) as T
}
