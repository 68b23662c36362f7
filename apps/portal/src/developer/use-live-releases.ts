import { useQueryClient } from '@mc/module-kit/data'
import { useEffect } from 'react'
import { followRegistry } from '../modules/registry-stream.ts'

/** What browsers report comes all the time and is told by nobody: the figures are read again this often. */
export const FIGURES_MS = 30_000

/**
 * Reads the console's data again when the registry says that releases changed: what another developer or a team's command
 * did is seen within a second, and nothing is asked in between.
 * @param module only this one's changes count; null: any
 */
export function useLiveReleases(module: string | null): void {
  const cache = useQueryClient()
  useEffect(
    () =>
      followRegistry((heard) => {
        if (module !== null && heard.module !== null && heard.module !== module) return
        void cache.invalidateQueries({ queryKey: module === null ? ['portal', 'releases.listModules'] : ['portal', 'releases.getModule', module] })
      }),
    [cache, module],
  )
}
