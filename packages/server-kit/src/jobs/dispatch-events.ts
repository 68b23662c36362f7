import type pg from 'pg'
import { inTransaction } from './in-transaction.ts'
import { handles, type Worker } from './worker.ts'

/** Events taken in one transaction. */
const BATCH = 100

/**
 * Makes one delivery for each sector that has a handler for an event, in the transaction that marks the event as
 * dispatched. Several processes may do it at once: each takes what no other holds.
 */
export async function dispatchEvents(pool: pg.Pool, workers: readonly Worker[]): Promise<void> {
  while ((await inTransaction(pool, (client) => dispatchBatch(client, workers))) === BATCH);
}

async function dispatchBatch(client: pg.PoolClient, workers: readonly Worker[]): Promise<number> {
  const { rows } = await client.query<{ id: string; type: string }>(
    'select id, type from platform.outbox where dispatched_at is null order by id limit $1 for update skip locked',
    [BATCH],
  )
  const deliveries = rows.flatMap((event) =>
    workers.filter((worker) => handles(worker, event.type)).map((worker) => ({ eventId: event.id, sector: worker.id })),
  )
  await client.query('insert into platform.deliveries (event_id, sector) select * from unnest($1::uuid[], $2::text[]) on conflict do nothing', [
    deliveries.map((delivery) => delivery.eventId),
    deliveries.map((delivery) => delivery.sector),
  ])
  await client.query('update platform.outbox set dispatched_at = now() where id = any ($1)', [rows.map((row) => row.id)])
  return rows.length
}
