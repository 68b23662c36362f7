import type { Text } from '@mc/i18n'
import { routesOf, type Ask, type ModuleDefinition } from './define-module.ts'

/** A page as others see it: everything but its code. */
export type RouteManifest = {
  path: string
  title: Text
  summary?: Text
  roles: readonly string[]
  nav?: 'citizen' | 'desk'
  isolated?: true
  words?: Text
}

/** A file of a built module. */
export type ModuleFile = {
  /** Below the folder of the release. */
  path: string
  /** `sha384-…`, as browsers check it. */
  integrity: string
  bytes: number
}

/** `module.json` of a built module: what the registry stores and the portal reads, without running any of its code. */
export type ModuleManifest = {
  id: string
  contract: number
  version: string
  title: Text
  summary: Text
  icon: string
  order: number
  entry: string
  routes: RouteManifest[]
  fills: { slot: string; id: string; roles?: readonly string[]; asks?: readonly Ask[] }[]
  /** Names of records and reasons, for "who looked at my data". */
  records: Readonly<Record<string, Text>>
  files: ModuleFile[]
  /** Files to start at once when a page of the module is opened: the entry's closure, scripts and style sheets. */
  preload: string[]
  /** What each page needs besides, by its path, and what its fillers of a place need, by `slot:<name>`: scripts and style sheets. */
  pages: Record<string, string[]>
  /** What each page, and what fills a place, takes from the portal that its first files do not have: names of packages. */
  shares?: Record<string, string[]>
}

/** What a module says of itself, as data. The build adds version, entry and files. */
export function manifestOf(module: ModuleDefinition): Omit<ModuleManifest, 'version' | 'entry' | 'files' | 'preload' | 'pages' | 'shares'> {
  const { id, contract, title, summary, icon, order } = module
  return {
    id,
    contract,
    title,
    summary,
    icon,
    order,
    records: module.records ?? {},
    routes: routesOf(module).map(({ load: _, ...route }) => route),
    fills: Object.entries(module.fills ?? {}).flatMap(([slot, fillers]) =>
      (fillers ?? []).map((filler) => ({ slot, id: filler.id, ...(filler.roles && { roles: filler.roles }), ...(filler.asks && { asks: filler.asks }) })),
    ),
  }
}
