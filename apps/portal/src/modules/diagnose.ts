import type { BootModule } from '@mc/module-kit'
import { allIntegrity } from './integrity.ts'

/** A file that is not what was released. */
export type ChangedFile = { file: string; expected: string; found: string }

/** Files looked at when a module did not load; more than that no module needs for one page. */
const FILES_MAX = 60
const TIMEOUT_MS = 8_000

/**
 * Why a module did not load: compares its files, as this browser gets them, with their hashes. The browser refuses a
 * changed file but does not say which to the page.
 */
export async function changedFiles(module: BootModule): Promise<ChangedFile[]> {
  const folder = `/modules/${module.id}/${module.version}/`
  const listed = Object.entries(allIntegrity()).filter(([address]) => address.startsWith(folder) && !address.includes('?'))
  const found = await Promise.all(listed.slice(0, FILES_MAX).map(async ([file, expected]) => ({ file, expected, found: await hashOf(file) })))
  return found.filter((one): one is ChangedFile => one.found !== null && one.found !== one.expected)
}

/** `sha384-…` of what an address answers; null when it answers nothing, which is another fault. */
async function hashOf(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (!answer.ok) return null
    const hash = await crypto.subtle.digest('SHA-384', await answer.arrayBuffer())
    return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`
  } catch {
    return null
  }
}
