import type pg from 'pg'
import type { Clock } from '../context/clock.ts'
import type { Log } from '../context/log.ts'
import { inTransaction } from '../jobs/in-transaction.ts'
import type { Channel, NoticeKind } from './notice-kinds.ts'
import type { HandedOver, NoticeParties } from './parties.ts'

/** Tries of one delivery; with pauses of 5, 10, 20 … s, at most an hour each, the last is some eight hours after the first. */
const TRIES_MAX = 16

/** News of yesterday by telephone helps nobody: it stands in the portal. */
const LATE_MS = 24 * 3_600_000

export type NoticeDelivering = {
  pool: pg.Pool
  parties: NoticeParties
  clock: Clock
  log: Log
  /** Ends the run behind the delivery that is under way. */
  signal?: AbortSignal
}

type Due = {
  notice_id: string
  channel: Channel
  recipient: string
  tries: number
  kind: NoticeKind
  title_vi: string
  title_en: string
  text_vi: string
  text_en: string
  href: string | null
  locale: 'vi' | 'en' | null
}

/**
 * Hands over what is due, each locked meanwhile. When the process dies between handing over and writing that down, the lock
 * goes with it and another hands it over again under the same reference, which the other side knows already. A way whose party
 * does not answer is left out until the next run: the others go on. What was due over a day ago is given up.
 */
export async function deliverNotices(delivering: NoticeDelivering): Promise<void> {
  const { pool, parties, clock, signal } = delivering
  const late = new Date(clock.now().getTime() - LATE_MS).toISOString()
  await pool.query('update platform.notice_deliveries set gave_up_at = $2 where sent_at is null and gave_up_at is null and due_at < $1', [late, clock.now().toISOString()])
  const answering = new Set(Object.keys(parties) as Channel[])
  while (!signal?.aborted && answering.size > 0) if (!(await inTransaction(pool, (client) => deliverNext(client, { ...delivering, answering })))) return
}

/** @returns whether anything was due. A party that does not answer is taken out of `answering` */
async function deliverNext(client: pg.PoolClient, { parties, clock, log, answering }: NoticeDelivering & { answering: Set<Channel> }): Promise<boolean> {
  const { rows } = await client.query<Due>(
    `select delivery.notice_id, delivery.channel, delivery.recipient, delivery.tries, notice.kind, notice.title_vi, notice.title_en, notice.text_vi, notice.text_en, notice.href,
       (select settings.locale from platform.notice_settings settings where settings.citizen_id = notice.citizen_id) as locale
     from platform.notice_deliveries delivery join platform.notices notice on notice.id = delivery.notice_id
     where delivery.sent_at is null and delivery.gave_up_at is null and delivery.due_at <= $1 and delivery.channel = any ($2)
     order by delivery.due_at, delivery.notice_id limit 1 for update of delivery skip locked`,
    [clock.now().toISOString(), [...answering]],
  )
  const [due] = rows
  if (!due) return false
  const key = [due.notice_id, due.channel]
  try {
    const outcome = await handOver(due, parties)
    if (outcome === 'refused') log.warn({ action: 'deliver-notices', noticeId: due.notice_id, channel: due.channel }, 'notice refused')
    await client.query(`update platform.notice_deliveries set ${outcome === 'taken' ? 'sent_at' : 'gave_up_at'} = $3, tries = tries + 1 where notice_id = $1 and channel = $2`, [...key, clock.now().toISOString()])
  } catch (error) {
    answering.delete(due.channel)
    const tries = due.tries + 1
    log.warn({ action: 'deliver-notices', noticeId: due.notice_id, channel: due.channel, tries, err: error }, 'notice not handed over')
    await client.query(
      `update platform.notice_deliveries set tries = $3, last_error = $4, due_at = $5::timestamptz + least(5 * 2 ^ ($3 - 1), 3600) * interval '1 second',
       gave_up_at = case when $6 then $5::timestamptz end where notice_id = $1 and channel = $2`,
      [...key, tries, error instanceof Error ? error.name : 'Error', clock.now().toISOString(), tries >= TRIES_MAX],
    )
  }
  return true
}

function handOver(due: Due, parties: NoticeParties): Promise<HandedOver> {
  const party = parties[due.channel]
  if (!party) throw new Error(`Nobody brings ${due.channel}.`)
  return party({
    reference: `${due.notice_id}-${due.channel}`,
    recipient: due.recipient,
    locale: due.locale ?? 'vi',
    title: { vi: due.title_vi, en: due.title_en },
    text: { vi: due.text_vi, en: due.text_en },
    // Nobody learns to follow a link about money.
    href: due.kind === 'bill' ? null : due.href,
  })
}
