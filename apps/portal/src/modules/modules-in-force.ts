import type { BootModule } from '@mc/module-kit'

/** The modules of the open page, and those that the registry would list now. */
export type ModuleLists = { current: readonly BootModule[]; newest: readonly BootModule[] }

let lists: ModuleLists = { current: [], newest: [] }
const listeners = new Set<() => void>()

/** What is in force now. */
export const moduleLists = (): ModuleLists => lists

/** Follows changes, for `useSyncExternalStore`. */
export function followModules(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The page begins with what its HTML says. */
export function beginWith(modules: readonly BootModule[]): void {
  lists = { current: modules, newest: modules }
}

/** The registry lists other releases: they count from the next time that their module is entered. */
export function offer(newest: readonly BootModule[]): void {
  change({ ...lists, newest })
}

/** The release of a module that the page uses; undefined when it is not listed. */
export function versionOf(id: string): string | undefined {
  return lists.current.find((one) => one.id === id)?.version
}

/**
 * Takes over what the registry lists.
 * @param but the module whose page is open: it stays as it is, so that nothing typed is lost
 */
export function takeOver(but: string | null): void {
  const kept = lists.current.find((one) => one.id === but)
  const current = but === null || !kept ? lists.newest : withKept(lists.newest, kept)
  if (current.length !== lists.current.length || current.some((one, index) => one !== lists.current[index])) change({ ...lists, current })
}

function withKept(newest: readonly BootModule[], kept: BootModule): readonly BootModule[] {
  const index = newest.findIndex((one) => one.id === kept.id)
  return index === -1 ? [...newest, kept] : newest.with(index, kept)
}

function change(next: ModuleLists): void {
  lists = next
  for (const listener of listeners) listener()
}
