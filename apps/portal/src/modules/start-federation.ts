import { init } from '@module-federation/runtime'
import * as runtimeCore from '@module-federation/runtime/core'
import { shares, type Share } from './shares.ts'

// Modules are built without a runtime of their own and look for the portal's here.
Object.assign(globalThis, { _FEDERATION_RUNTIME_CORE: runtimeCore })

/** The federation runtime, with the portal as the only one who shares: one React and one kit serve the page. */
export const runtime = init({ name: 'portal', remotes: [], shared: Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, offered(share)])) })

function offered(share: Share) {
  const { version } = share
  const shareConfig = { singleton: true, requiredVersion: '*' as const }
  return 'exports' in share ? { version, lib: () => share.exports, shareConfig } : { version, get: async () => once(await share.fetch()), shareConfig }
}

function once<T>(exports: T): () => T {
  return () => exports
}
