import { moduleAddress } from '../registry/module-address.ts'
import type { RegisteredModule } from '../registry/registered-module.ts'
import { PORTAL_BASE, type PortalBuild } from './portal-build.ts'

/** A file that a page needs, with its hash as browsers check it. */
export type PageFile = { href: string; integrity: string | undefined; isStyle: boolean }

/** The portal's own files: those that every page needs, those of every page with modules on it, and on one's own home page those of the cards. */
export function portalFiles(portal: PortalBuild, needs: { modules: boolean; home: boolean }): PageFile[] {
  return [...portal.preload, ...(needs.modules ? portal.modules : []), ...(needs.home ? portal.home : [])].map((file) => portalFile(portal, file))
}

/**
 * What the address needs of a module besides: its entry's closure, the page's own files and what these take from the portal;
 * on the home page, those of the module's cards.
 * @param path path of the address, without query
 */
export function moduleFiles(portal: PortalBuild, module: RegisteredModule, path: string): PageFile[] {
  const { preload, pages, shares = {}, routes, id } = module.manifest
  const below = path.slice(id.length + 2)
  const page = (path === '/' ? 'slot:home.cards' : routes.find((one) => fits(one.path, below))?.path) ?? ''
  const own = new Set([...preload, ...(pages[page] ?? [])])
  const shared = new Set((shares[page] ?? []).flatMap((name) => portal.shares[name] ?? []))
  return [...[...own].map((file) => pageFile(moduleAddress(module, file), module.files.get(file)?.integrity)), ...[...shared].map((file) => portalFile(portal, file))]
}

function portalFile(portal: PortalBuild, file: string): PageFile {
  return pageFile(`${PORTAL_BASE}${file}`, portal.files.get(file)?.integrity)
}

/** Hashes of every script and style sheet that a page can fetch: a file changed on its way is refused by the browser. */
export function integrityMap(portal: PortalBuild, modules: readonly RegisteredModule[]): Record<string, string> {
  const map: Record<string, string> = {}
  for (const [path, { integrity }] of portal.files) if (CHECKED.test(path)) map[`${PORTAL_BASE}${path}`] = integrity
  return Object.assign(map, ...modules.map(moduleIntegrity)) as Record<string, string>
}

/** The same of one module; none of a developer's server, whose files change. */
export function moduleIntegrity(module: RegisteredModule): Record<string, string> {
  if (module.devOrigin) return {}
  return Object.fromEntries([...module.files].filter(([path]) => CHECKED.test(path)).map(([path, { integrity }]) => [moduleAddress(module, path), integrity]))
}

/** Scripts are checked by the browser itself; for style sheets the loading code reads the map. */
const CHECKED = /\.(js|css)$/

/**
 * The `Link` header that starts all files in one wave. Each entry carries its hash: a preload without one lets a
 * tampered file run although the import map has it.
 */
export function linkHeader(files: readonly PageFile[]): string {
  return files
    .map(({ href, integrity, isStyle }) => `<${href}>; ${isStyle ? 'rel=preload; as=style; crossorigin' : 'rel=modulepreload'}${integrity === undefined ? '' : `; integrity="${integrity}"`}`)
    .join(', ')
}

function pageFile(href: string, integrity: string | undefined): PageFile {
  return { href, integrity, isStyle: href.endsWith('.css') }
}

/** Whether a path below a module's fits a page's pattern, `:name` standing for one part. */
export function fits(pattern: string, path: string): boolean {
  const wanted = pattern.split('/')
  const given = path.split('/')
  return wanted.length === given.length && wanted.every((part, index) => (part.startsWith(':') ? given[index] !== '' : part === given[index]))
}
