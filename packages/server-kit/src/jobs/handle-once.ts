import type { PublishedEvent } from '../outbox/publish.ts'
import { PLATFORM_SCOPE, SYSTEM_DUTY, platformTables } from '../platform/platform-database.ts'
import type { AnySector } from '../sector/define-sector.ts'
import type { PlatformServices } from '../services/platform-services.ts'

/**
 * Hands one event to one sector's handler. The note that it was handled is written in the handler's own transaction, so
 * a delivery repeated after a crash does nothing.
 */
export async function handleOnce(
  delivery: { eventId: string; sector: string },
  { platform, sectors }: { platform: PlatformServices; sectors: readonly AnySector[] },
): Promise<void> {
  const row = await platform.platform.as(PLATFORM_SCOPE).selectFrom('platform.outbox').selectAll().where('id', '=', delivery.eventId).executeTakeFirst()
  const handle = sectors.find((sector) => sector.id === delivery.sector)?.handlers?.[row?.type ?? '']
  if (!row || !handle) return
  const payload = row.payload as Record<string, unknown>
  const event: PublishedEvent = { id: row.id, type: row.type, version: row.version, payload, at: row.created_at }
  const { db, clock, log } = platform.forSector(delivery.sector)
  const citizen = payload['citizenId']
  const scope = { duty: SYSTEM_DUTY, ...(typeof citizen === 'string' && { citizen }) }
  await db.transaction(scope, async (trx) => {
    const noted = await platformTables(trx)
      .insertInto('platform.handled_events')
      .values({ event_id: event.id, sector: delivery.sector })
      .onConflict((conflict) => conflict.columns(['event_id', 'sector']).doNothing())
      .executeTakeFirst()
    if (noted.numInsertedOrUpdatedRows === 1n) await handle(event, { trx, clock, log })
  })
}
