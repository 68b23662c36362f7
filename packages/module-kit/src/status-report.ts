import type { Text } from '@mc/i18n'

/** How a part of the portal or an outside party does: `unknown` before anybody used or asked it. */
export type PartState = 'up' | 'slow' | 'down' | 'unknown'

/** A part as the status page shows it. */
export type PartStatus = { id: string; kind: 'module' | 'party'; title: Text; state: PartState }

/** Works that were announced. Instants are ISO 8601. */
export type PlannedWork = {
  id: string
  startsAt: string
  endsAt: string
  text: Text
  /** Modules that the works touch; none: the whole portal. */
  modules?: readonly string[]
}

/** Works that a page tells of: they run, or begin within a day. */
export type PageWork = PlannedWork & { isRunning: boolean }

/** What the status page says. */
export type StatusReport = { at: string; parts: PartStatus[]; works: PlannedWork[] }
