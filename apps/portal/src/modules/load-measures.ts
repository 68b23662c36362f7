import type { BootModule } from '@mc/module-kit'

/** Loads are told together after this, or when the page is left. */
const TELL_AFTER_MS = 5_000
const BATCH_MAX = 20

type Load = { moduleId: string; version: string; outcome: 'loaded' | 'failed'; ms: number }

let waiting: Load[] = []

/** Begins to measure the loading of a release. @returns how to say how it ended */
export function measureLoad({ id, version }: BootModule): (outcome: Load['outcome']) => void {
  const began = performance.now()
  return (outcome) => {
    if (waiting.length === 0) {
      setTimeout(tellLoads, TELL_AFTER_MS)
      addEventListener('pagehide', tellLoads, { once: true })
    }
    if (waiting.length < BATCH_MAX) waiting.push({ moduleId: id, version, outcome, ms: Math.round(performance.now() - began) })
  }
}

/** A beacon outlives the page and delays nothing. */
function tellLoads(): void {
  if (waiting.length === 0) return
  const loads = waiting
  waiting = []
  navigator.sendBeacon('/api/portal/reports.loads', new Blob([JSON.stringify({ loads })], { type: 'application/json' }))
}
