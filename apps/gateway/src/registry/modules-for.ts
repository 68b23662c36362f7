import type { BootModule } from '@mc/module-kit'
import { moduleAddress } from './module-address.ts'
import type { RegisteredModule } from './registered-module.ts'

/** What the portal learns of a module: `BootModule` and its navigation with whole addresses. */
export type ListedModule = BootModule & { nav: { path: string; title: { vi: string; en: string }; place: 'citizen' | 'desk' }[] }

/**
 * The modules a person sees, with the pages they may open. Signed out, citizens' pages are listed too: they lead to
 * the sign-in. Officers' pages are not listed to others; whoever types their address is refused by the API anyway.
 * @param roles the person's roles; null when signed out
 */
export function modulesFor(modules: readonly RegisteredModule[], roles: ReadonlySet<string> | null): ListedModule[] {
  return modules.flatMap((module) => {
    const { id, version, entry, title, summary, icon, order, fills, records } = module.manifest
    const routes = module.manifest.routes.filter((route) => route.roles.some((role) => role === 'anyone' || role === 'citizen' || roles?.has(role)))
    if (routes.length === 0) return []
    return {
      id,
      version,
      channel: module.channel,
      isStopped: module.isStopped,
      entry: module.devOrigin ? `${module.devOrigin}/${entry}` : moduleAddress(module, entry),
      ...(!module.devOrigin && !module.isStopped && { files: filesOf(module, routes) }),
      title,
      summary,
      icon,
      order,
      routes,
      records,
      fills: module.isStopped ? [] : fills.filter((fill) => mayFill(fill.roles, roles)),
      nav: routes.flatMap((route) => (route.nav ? [{ path: `/${id}${route.path && `/${route.path}`}`, title: route.title, place: route.nav }] : [])),
    }
  })
}

/** Of the pages listed only. */
function filesOf({ manifest: { preload, pages, shares = {} } }: RegisteredModule, routes: readonly { path: string }[]): NonNullable<BootModule['files']> {
  const listed = (of: Readonly<Record<string, readonly string[]>>) => Object.fromEntries(routes.flatMap(({ path }) => (of[path] ? [[path, of[path]]] : [])))
  return { preload, pages: listed(pages), shares: listed(shares) }
}

/** Fillers are for everybody signed in unless they say otherwise. */
function mayFill(wanted: readonly string[] | undefined, roles: ReadonlySet<string> | null): boolean {
  if (wanted === undefined) return roles !== null
  return wanted.some((role) => role === 'anyone' || (roles !== null && (role === 'citizen' || roles.has(role))))
}
