import type { Host } from '@mc/module-kit/react'

/** Failures told per page view; a module in a loop must not flood the gateway. */
const REPORTS_MAX = 20

let told = 0

/** Tells the gateway of a module's failure. Never throws and never waits. */
export const report: Host['report'] = ({ moduleId, stage, error }) => {
  if (told++ >= REPORTS_MAX) return
  const message = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500)
  void fetch('/api/portal/reports.moduleFailure', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ moduleId, stage, message, path: location.pathname }),
  }).catch(() => undefined)
}
