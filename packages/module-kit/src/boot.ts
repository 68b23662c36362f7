import type { Locale, Text } from '@mc/i18n'
import type { Ask } from './define-module.ts'
import type { RouteManifest } from './manifest.ts'
import type { PageWork, StatusReport } from './status-report.ts'

/** Who is signed in, as the browser may know it. */
export type BootSession = {
  /** Personal ID number, 12 digits. */
  personId: string
  name: string
  /** Assurance level of the sign-in. */
  level: 1 | 2
  roles: readonly string[]
}

/** An active module as the page's HTML lists it. */
export type BootModule = {
  id: string
  version: string
  /** Which pointer led to this release: everybody's, a trial for some, or one that a developer looks at before it is on either. */
  channel: 'stable' | 'canary' | 'preview'
  /** The module was taken out of service: its pages say so, and none of its code is loaded. */
  isStopped: boolean
  /** Address of the entry file. */
  entry: string
  /**
   * What the entry needs and, by a page's path, what that page needs besides, below the entry's folder, and of what the portal
   * shares; none of a developer's server.
   */
  files?: { preload: readonly string[]; pages: Readonly<Record<string, readonly string[]>>; shares?: Readonly<Record<string, readonly string[]>> }
  title: Text
  summary: Text
  icon: string
  order: number
  /** Pages this person may open or be told to sign in for. */
  routes: RouteManifest[]
  fills: { slot: string; id: string; roles?: readonly string[]; asks?: readonly Ask[] }[]
  /** Names of records and reasons, for "who looked at my data". */
  records: Readonly<Record<string, Text>>
}

/** How the person wants to see the portal. */
export type Display = { theme: 'auto' | 'light' | 'dark' | 'contrast'; text: 'normal' | 'large' | 'larger' }

/** Whose portal it is: what the header shows. The colours are in the page's style. */
export type BootBrand = {
  name: Text
  place: Text
  emblem: { ground: string; line: string; drawing: string; shape: 'square' | 'round' }
}

/** A further language that the portal offers: its name, in itself, and which of the written ones it lies over. */
export type BootLanguage = { tag: string; name: string; base: Locale }

/** What the page's HTML tells the portal, so that no request is spent on finding out. */
export type Boot = {
  session: BootSession | null
  locale: Locale
  /** Further languages to choose from; none on most portals. */
  languages?: readonly BootLanguage[]
  /** The further language of this page: what shows in place of sentences of `locale`. */
  language?: { tag: string; sentences: Readonly<Record<string, string>> }
  display: Display
  /** The province's own name and emblem, where the gateway was given them. */
  brand?: BootBrand
  /** The server's date in Vietnam, `YYYY-MM-DD`. */
  today: string
  modules: BootModule[]
  /** The module whose own origin this is: only its isolated pages are here. Null on the portal. */
  isolatedFor: string | null
  /** What the status page says; on that page alone. */
  status?: StatusReport
  /** Works that run or begin within a day. */
  works?: readonly PageWork[]
  /** Developers' servers in place of modules, in this session alone. */
  overrides?: readonly { module: string; origin: string }[]
}

/** An answer that came with the page's HTML, as the sector's API would give it: only for the person the page was made for. */
export type PageAnswer = { sector: string; path: string; input?: unknown; data: unknown }
