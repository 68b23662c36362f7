import type pg from 'pg'
import type { PlatformServices } from '../services/platform-services.ts'
import { handleOnce } from './handle-once.ts'
import { inTransaction } from './in-transaction.ts'
import type { Worker } from './worker.ts'

/** Tries of one delivery; with pauses of 1, 2, 4 … s, at most an hour each, the last is some ten hours after the first. */
const TRIES_MAX = 20

/** Where deliveries are made from. */
export type Delivering = { pool: pg.Pool; platform: PlatformServices; workers: readonly Worker[] }

/** Makes every delivery that is due. Several may run at once, in several processes. */
export async function deliverEvents(delivering: Delivering): Promise<void> {
  while (await inTransaction(delivering.pool, (client) => deliverNext(client, delivering)));
}

/** Makes one delivery, its row locked meanwhile. @returns whether there was one */
async function deliverNext(client: pg.PoolClient, { platform, workers }: Delivering): Promise<boolean> {
  const { rows } = await client.query<{ event_id: string; sector: string; tries: number }>(
    `select event_id, sector, tries from platform.deliveries
     where gave_up_at is null and due_at <= now() and sector = any ($1) order by due_at, event_id limit 1 for update skip locked`,
    [workers.map((worker) => worker.id)],
  )
  const [due] = rows
  if (!due) return false
  try {
    await handleOnce({ eventId: due.event_id, sector: due.sector }, { platform, workers })
    await client.query('delete from platform.deliveries where event_id = $1 and sector = $2', [due.event_id, due.sector])
  } catch (error) {
    const tries = due.tries + 1
    const isLast = tries >= TRIES_MAX
    platform.log[isLast ? 'error' : 'warn']({ action: 'deliver-event', eventId: due.event_id, sector: due.sector, tries, err: error }, 'event not handled')
    await client.query(
      `update platform.deliveries set tries = $3, last_error = $4, due_at = now() + least(2 ^ ($3 - 1), 3600) * interval '1 second',
       gave_up_at = case when $5 then now() end where event_id = $1 and sector = $2`,
      [due.event_id, due.sector, tries, error instanceof Error ? error.name : 'Error', isLast],
    )
  }
  return true
}
