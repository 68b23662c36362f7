import type { QueryResult } from 'pg'
import type pg from 'pg'
import type { Clock } from '../context/clock.ts'
import { inTransaction } from '../jobs/in-transaction.ts'
import { chooseChannels, type Choices } from './choose-channels.rule.ts'
import type { Channel } from './notice-kinds.ts'
import { afterQuietHours } from './quiet-hours.rule.ts'

/** Notices taken in one transaction. */
const BATCH = 100
const QUIET = { from: '21:00', to: '07:00' }

type Row = { id: string; is_urgent: boolean; phone: string | null; email: string | null; quiet_from: string | null; quiet_to: string | null; choices: Choices | null }

/**
 * Settles by which ways each new notice leaves, in the transaction that marks it, until none is left. Several processes may
 * do it at once.
 * @param of.channels the ways that this portal has; by another nothing is ever settled
 */
export async function dispatchNotices(pool: pg.Pool, of: { clock: Clock; channels: readonly Channel[] }): Promise<void> {
  while ((await inTransaction(pool, (client) => dispatchBatch(client, { now: of.clock.now(), channels: of.channels }))) === BATCH);
}

async function dispatchBatch(client: pg.PoolClient, { now, channels }: { now: Date; channels: readonly Channel[] }): Promise<number> {
  const { rows }: QueryResult<Row> = await client.query(
    `select notice.id, notice.is_urgent, person.phone, settings.email, settings.quiet_from, settings.quiet_to,
       (select jsonb_object_agg(choice.channel, choice.is_on) from platform.notice_choices choice where choice.citizen_id = notice.citizen_id and choice.kind = notice.kind) as choices
     from platform.notices notice
     left join platform.persons person on person.citizen_id = notice.citizen_id
     left join platform.notice_settings settings on settings.citizen_id = notice.citizen_id
     where notice.dispatched_at is null order by notice.id limit $1 for update of notice skip locked`,
    [BATCH],
  )
  const deliveries = rows.flatMap((row) => {
    const quiet = { from: row.quiet_from ?? QUIET.from, to: row.quiet_to ?? QUIET.to }
    return chooseChannels({ isUrgent: row.is_urgent }, row, row.choices ?? {}).flatMap(({ channel, recipient }) =>
      // E-mail wakes nobody.
      channels.includes(channel) ? [{ channel, recipient, id: row.id, due: channel === 'email' ? now : afterQuietHours(now, quiet) }] : [],
    )
  })
  await client.query(
    `insert into platform.notice_deliveries (notice_id, channel, recipient, due_at)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[]) on conflict do nothing`,
    [deliveries.map((one) => one.id), deliveries.map((one) => one.channel), deliveries.map((one) => one.recipient), deliveries.map((one) => one.due.toISOString())],
  )
  await client.query('update platform.notices set dispatched_at = $2 where id = any ($1)', [rows.map((row) => row.id), now.toISOString()])
  return rows.length
}
