import type { PublishedEvent } from '../outbox/publish.ts'
import { PLATFORM_SCOPE } from '../platform/platform-database.ts'
import type { PlatformServices } from '../services/platform-services.ts'
import { handleEvent } from './handle-event.ts'
import type { Worker } from './worker.ts'

/** Hands one event to one sector: to its handler in this process, or to the sector's own server. */
export async function handleOnce(delivery: { eventId: string; sector: string }, { platform, workers }: { platform: PlatformServices; workers: readonly Worker[] }): Promise<void> {
  const row = await platform.platform.as(PLATFORM_SCOPE).selectFrom('platform.outbox').selectAll().where('id', '=', delivery.eventId).executeTakeFirst()
  const worker = workers.find((one) => one.id === delivery.sector)
  if (!row || !worker) return
  const event: PublishedEvent = { id: row.id, type: row.type, version: row.version, payload: row.payload as Record<string, unknown>, at: row.created_at }
  await ('deliver' in worker ? worker.deliver(event) : handleEvent(event, worker, platform.forSector(worker.id)))
}
