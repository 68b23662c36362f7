import type { BootModule } from '@mc/module-kit'
import { addIntegrity, type IntegrityMap } from './integrity.ts'
import { offer } from './modules-in-force.ts'

/** What the registry says of a module to an open page: besides the rest, the hashes of its files. */
type ListedModule = BootModule & { integrity?: IntegrityMap }

/**
 * Follows the registry: a release, a roll-back or a stop is known within a second. A browser that cannot take more hashes
 * is not offered the release; it gets it with its next document.
 * @returns how to stop
 */
export function followReleases(): () => void {
  const stream = new EventSource('/registry/live')
  stream.addEventListener('changed', () => void readAgain())
  // What happened while the stream was broken is in the list.
  let wasBroken = false
  stream.addEventListener('error', () => (wasBroken = true))
  stream.addEventListener('open', () => {
    if (wasBroken) void readAgain()
    wasBroken = false
  })
  return () => stream.close()
}

async function readAgain(): Promise<void> {
  const answer = await fetch('/registry/modules', { headers: { accept: 'application/json' } }).catch(() => null)
  if (!answer?.ok) return
  const modules = (await answer.json()) as ListedModule[]
  if (addIntegrity(Object.assign({}, ...modules.map((one) => one.integrity ?? {})) as IntegrityMap)) offer(modules)
}
