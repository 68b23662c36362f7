import type { getInstance, loadRemote, registerRemotes } from '@module-federation/runtime'

/** What the portal uses of the federation runtime. */
export type Federation = { getInstance: typeof getInstance; loadRemote: typeof loadRemote; registerRemotes: typeof registerRemotes }

let open: (runtime: Federation) => void
const opened = new Promise<Federation>((resolve) => {
  open = resolve
})

/** The federation runtime, sharing what the portal shares; fetched at the first call, since the portal's own pages do without. */
export async function federation(): Promise<Federation> {
  await import('./start-federation.ts')
  return opened
}

/** Called by the runtime's own file once everything shared is in place. */
export function federationIsOpen(runtime: Federation): void {
  open(runtime)
}
