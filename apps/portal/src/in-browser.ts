import { useSyncExternalStore } from 'react'

/** False in the gateway's HTML and while it is hydrated, true afterwards: what only a browser can do waits for it. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
}
