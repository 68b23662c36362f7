import type pg from 'pg'
import type { AnySector } from '../sector/define-sector.ts'
import { inTransaction } from './in-transaction.ts'

/** Events taken in one transaction. */
const BATCH = 100

/**
 * Makes one delivery for each sector that has a handler for an event, in the transaction that marks the event as
 * dispatched. Several processes may do it at once: each takes what no other holds.
 */
export async function dispatchEvents(pool: pg.Pool, sectors: readonly AnySector[]): Promise<void> {
  while ((await inTransaction(pool, (client) => dispatchBatch(client, sectors))) === BATCH);
}

async function dispatchBatch(client: pg.PoolClient, sectors: readonly AnySector[]): Promise<number> {
  const { rows } = await client.query<{ id: string; type: string }>(
    'select id, type from platform.outbox where dispatched_at is null order by id limit $1 for update skip locked',
    [BATCH],
  )
  const deliveries = rows.flatMap((event) =>
    sectors.filter((sector) => Object.hasOwn(sector.handlers ?? {}, event.type)).map((sector) => ({ eventId: event.id, sector: sector.id })),
  )
  await client.query('insert into platform.deliveries (event_id, sector) select * from unnest($1::uuid[], $2::text[]) on conflict do nothing', [
    deliveries.map((delivery) => delivery.eventId),
    deliveries.map((delivery) => delivery.sector),
  ])
  await client.query('update platform.outbox set dispatched_at = now() where id = any ($1)', [rows.map((row) => row.id)])
  return rows.length
}
