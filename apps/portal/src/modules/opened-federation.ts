import type { getInstance, loadRemote, registerRemotes } from '@module-federation/runtime'

/** What the portal uses of the federation runtime. */
export type Federation = { getInstance: typeof getInstance; loadRemote: typeof loadRemote; registerRemotes: typeof registerRemotes }

let open: (runtime: Federation) => void

/** Settled once the runtime's own file has run. */
export const openedFederation = new Promise<Federation>((resolve) => {
  open = resolve
})

/** Called by the runtime's own file once everything shared is in place. */
export function federationIsOpen(runtime: Federation): void {
  open(runtime)
}
