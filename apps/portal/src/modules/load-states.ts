/** How the last loading of each module ended, for the badge of a developer's override. */
export type LoadState = 'loaded' | 'failed' | 'contract'

let states: ReadonlyMap<string, LoadState> = new Map()
const listeners = new Set<() => void>()

export const loadStates = (): ReadonlyMap<string, LoadState> => states

/** Follows changes, for `useSyncExternalStore`. */
export function followLoads(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A module was loaded, or was not, or its page failed while drawing. */
export function noteLoad(id: string, state: LoadState): void {
  states = new Map(states).set(id, state)
  for (const listener of listeners) listener()
}
