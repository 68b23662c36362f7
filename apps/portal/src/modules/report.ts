import type { Host } from '@mc/module-kit/react'
import { versionOf } from './modules-in-force.ts'

/** Failures told per page view; a module in a loop must not flood the gateway. */
const REPORTS_MAX = 20
const MESSAGE_MAX = 1_000

let told = 0

/** What happened: `stage` is where, in one word. */
export type Failure = { moduleId: string; stage: string; message: string }

/** Tells the gateway of something a module did, so that its team and the console learn of it. Never throws and never waits. */
export function tell({ moduleId, stage, message }: Failure): void {
  if (told++ >= REPORTS_MAX) return
  void fetch('/api/portal/reports.moduleFailure', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ moduleId, version: versionOf(moduleId), stage, message: message.slice(0, MESSAGE_MAX), path: location.pathname }),
  }).catch(() => undefined)
}

/** The host's way to tell of an error that a boundary caught. */
export const report: Host['report'] = ({ moduleId, stage, error }) => tell({ moduleId, stage, message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })
