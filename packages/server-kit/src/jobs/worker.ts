import type { PublishedEvent } from '../outbox/publish.ts'
import type { AnySector } from '../sector/define-sector.ts'

/**
 * A sector whose server is a process of its own. The queue stays with the platform, which alone may read it; the work is
 * done there, through the sector's own login.
 */
export type RemoteWorker = {
  id: string
  /** Types of the events it handles, as last heard of it. */
  eventTypes(): readonly string[]
  jobs: readonly { name: string; cron?: string | undefined }[]
  /** @throws when the event was not handled: it is delivered again later */
  deliver(event: PublishedEvent): Promise<void>
  /** @throws when the job did not end well */
  runJob(name: string, of: { payload: unknown; signal: AbortSignal }): Promise<void>
}

/** Whoever does a sector's background work: the sector in this process, or its own server. */
export type Worker = AnySector | RemoteWorker

/** Whether a worker wants to hear of events of a type. */
export function handles(worker: Worker, type: string): boolean {
  return 'deliver' in worker ? worker.eventTypes().includes(type) : Object.hasOwn(worker.handlers ?? {}, type)
}
