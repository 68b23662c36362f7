import { moduleOfScript } from './caller.ts'
import { guardStorage } from './guard-storage.ts'
import { trackLeftovers } from './leftovers.ts'
import { tell } from './report.ts'
import { watchErrors } from './watch-errors.ts'

/** A module that keeps the page from answering for so long is reported, in milliseconds. */
const BLOCKED_MS = 1_000

type LongFrame = PerformanceEntry & { scripts?: readonly { sourceURL: string; duration: number }[] }

let isWatching = false

/**
 * Begins to watch what modules do to the page they share: what they leave behind, whose storage they write to, how long
 * they block it, which errors nobody catches. It keeps mistakes from spreading and makes them known; it is no wall against malice (docs/isolation.md).
 */
export function watchModules(): void {
  if (isWatching) return
  isWatching = true
  trackLeftovers()
  guardStorage()
  watchBlocking()
  watchErrors()
}

/** Nobody can take the one thread away from a script; that it was held, and by whom, can be told. */
function watchBlocking(): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('long-animation-frame')) return
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries() as LongFrame[])
      for (const script of frame.scripts ?? []) {
        const moduleId = moduleOfScript(script.sourceURL)
        if (moduleId !== null && script.duration >= BLOCKED_MS) tell({ moduleId, stage: 'blocked', message: `held the page for ${Math.round(script.duration)} ms` })
      }
  }).observe({ type: 'long-animation-frame', buffered: true })
}
