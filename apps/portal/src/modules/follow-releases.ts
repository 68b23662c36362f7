import type { BootModule } from '@mc/module-kit'
import { addIntegrity, type IntegrityMap } from './integrity.ts'
import { offer } from './modules-in-force.ts'
import { followRegistry } from './registry-stream.ts'

/** What the registry says of a module to an open page: besides the rest, the hashes of its files. */
type ListedModule = BootModule & { integrity?: IntegrityMap }

/**
 * Follows the registry: a release, a roll-back or a stop is known within a second, also one that came between the page's
 * HTML and its script, or while the stream was broken. A browser that cannot take more hashes is not offered the release;
 * it gets it with its next document.
 * @returns how to stop
 */
export function followReleases(): () => void {
  // Every event names the revision at which the registry stands; the list that is known is that of `seen`.
  let seen = document.querySelector<HTMLMetaElement>('meta[name=mc-registry]')?.content
  return followRegistry(({ revision }) => {
    if (revision === seen) return
    void readAgain().then((isRead) => isRead && (seen = revision))
  })
}

/** @returns whether the registry answered */
async function readAgain(): Promise<boolean> {
  const answer = await fetch('/registry/modules', { headers: { accept: 'application/json' } }).catch(() => null)
  if (!answer?.ok) return false
  const modules = (await answer.json()) as ListedModule[]
  if (addIntegrity(Object.assign({}, ...modules.map((one) => one.integrity ?? {})) as IntegrityMap)) offer(modules)
  return true
}
