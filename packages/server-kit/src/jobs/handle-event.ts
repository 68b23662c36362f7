import type { SectorServices } from '../context/context.ts'
import type { PublishedEvent } from '../outbox/publish.ts'
import { SYSTEM_DUTY, platformTables } from '../platform/platform-database.ts'
import type { AnySector } from '../sector/define-sector.ts'

/**
 * Hands one event to one sector's handler. The note that it was handled is written in the handler's own transaction, so
 * a delivery repeated after a crash does nothing. An event that the sector does not know is none of its business.
 */
export async function handleEvent(event: PublishedEvent, sector: AnySector, { db, clock, log }: SectorServices): Promise<void> {
  const handlers = sector.handlers ?? {}
  const handle = Object.hasOwn(handlers, event.type) ? handlers[event.type] : undefined
  if (!handle) return
  const citizen = event.payload['citizenId']
  const scope = { duty: SYSTEM_DUTY, ...(typeof citizen === 'string' && { citizen }) }
  await db.transaction(scope, async (trx) => {
    const noted = await platformTables(trx)
      .insertInto('platform.handled_events')
      .values({ event_id: event.id, sector: sector.id })
      .onConflict((conflict) => conflict.columns(['event_id', 'sector']).doNothing())
      .executeTakeFirst()
    if (noted.numInsertedOrUpdatedRows === 1n) await handle(event, { trx, clock, log })
  })
}
