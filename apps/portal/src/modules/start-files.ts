import type { BootModule } from '@mc/module-kit'
import { allIntegrity } from './integrity.ts'

/** What the page that the HTML was made for needs was started by its `Link` header. */
const first = typeof location === 'undefined' ? '' : location.pathname
const started = new Set<string>()

/**
 * Starts all files that a page of a module needs, side by side, as the `Link` header does for the first page: otherwise
 * each would be found by reading the one before it.
 * @param route the page's path below the module's
 */
export function startFiles({ id, entry, files }: BootModule, route: string): void {
  if (!files) return
  const base = entry.slice(0, entry.lastIndexOf('/') + 1)
  const isFirst = started.size === 0 && (first === `/${id}` || first.startsWith(`/${id}/`))
  const missing = [...files.preload, ...(files.pages[route] ?? [])].map((file) => base + file).filter((address) => !started.has(address))
  for (const address of missing) started.add(address)
  if (isFirst || missing.length === 0) return
  void startShares(files.shares?.[route] ?? [])
  const hashes = allIntegrity()
  document.head.append(...missing.map((address) => linkTo(address, hashes[address])))
}

/** What the page takes from the portal. One that fails to come is fetched again when the page asks for it, and told then. */
async function startShares(names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const { shares } = await import('./shares.ts')
  for (const name of names) {
    const share = shares[name]
    if (share && 'fetch' in share) share.fetch().catch(() => undefined)
  }
}

/** Without the hash here the browser fetches a second time what the import map gives one. */
function linkTo(address: string, integrity: string | undefined): HTMLLinkElement {
  const link = document.createElement('link')
  const isStyle = address.endsWith('.css')
  link.rel = isStyle ? 'preload' : 'modulepreload'
  if (isStyle) link.as = 'style'
  link.crossOrigin = 'anonymous'
  if (integrity !== undefined) link.integrity = integrity
  link.href = address
  return link
}
