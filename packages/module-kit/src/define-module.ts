import type { Text } from '@mc/i18n'
import type { Feature, Loader, PageRoute } from './define-feature.ts'
import type { SlotName, SlotProps } from './slots/slots.ts'

/** A component of a module that stands in a place of the portal or of another module. */
export type SlotFiller<Name extends SlotName = SlotName> = {
  readonly id: string
  /** Who gets it; everybody signed in by default, `anyone` signed out too. */
  readonly roles?: readonly string[]
  /**
   * Queries of the module's own API that it makes at once: the gateway runs them while it writes the page, so that the
   * filler needs no request of its own. An answer that takes too long or fails is left out, and the filler asks as ever.
   */
  readonly asks?: readonly Ask[]
  readonly load: Loader<SlotProps[Name]>
}

/** A query by its path, with the input that is given to it: `{ path: 'insurance.getMine', input: {} }`. */
export type Ask = { readonly path: string; readonly input?: unknown }

/** A sector's part of the portal, as data: the portal knows nothing else of it. */
export type ModuleDefinition = {
  /** First part of its addresses, name of its API and of its database schema: lower-case letters and dashes. */
  readonly id: string
  /** Version of the contract it was built against. */
  readonly contract: number
  readonly title: Text
  readonly summary: Text
  /** A name of `@mc/ui/icon`. */
  readonly icon: string
  /** Place among the modules in navigation, small first. */
  readonly order: number
  readonly features: readonly Feature[]
  /**
   * What this sector calls the records it opens and the reasons for it, by the keys that `recordAccess` is given: the
   * citizen reads them under "who looked at my data".
   */
  readonly records?: Readonly<Record<string, Text>>
  readonly fills?: { readonly [Name in SlotName]?: readonly SlotFiller<Name>[] }
}

/**
 * Declares a module. The result is frozen.
 * @throws Error when the id is not an address part or two pages share a path
 */
export function defineModule(module: ModuleDefinition): ModuleDefinition {
  if (!/^[a-z][a-z-]*$/.test(module.id)) throw new Error(`"${module.id}" cannot be a module's id: use lower-case letters and dashes.`)
  const paths = routesOf(module).map((route) => route.path)
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  if (twice !== undefined) throw new Error(`${module.id}: two pages have the path "${twice}".`)
  return Object.freeze(module)
}

/** All pages of a module. */
export function routesOf(module: Pick<ModuleDefinition, 'features'>): readonly PageRoute[] {
  return module.features.flatMap((feature) => feature.routes)
}
