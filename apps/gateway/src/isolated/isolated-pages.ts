import { fits } from '../page/page-files.ts'
import type { ListedModule } from '../registry/modules-for.ts'
import type { RegisteredModule } from '../registry/registered-module.ts'

/** The module whose isolated page an address is; null for every other address. */
export function ownerOfIsolatedPage(modules: readonly RegisteredModule[], url: string): string | null {
  const [, id = '', below = ''] = /^\/([^/?]+)\/?([^?]*)/.exec(url) ?? []
  const route = modules.find((one) => one.manifest.id === id)?.manifest.routes.find((one) => fits(one.path, below))
  return route?.isolated ? id : null
}

/** What is listed on a module's own origin: that module with its isolated pages, and no filler of anybody's places. On the portal (null), all. */
export function onlyIsolated(modules: readonly ListedModule[], id: string | null): readonly ListedModule[] {
  if (id === null) return modules
  return modules.filter((one) => one.id === id).map((one) => ({ ...one, routes: one.routes.filter((route) => route.isolated), fills: [], nav: [] }))
}
