import type pg from 'pg'
import type { Clock } from '../context/clock.ts'
import type { Log } from '../context/log.ts'
import { inTransaction } from '../jobs/in-transaction.ts'
import type { Channel, NoticeKind } from './notice-kinds.ts'
import type { HandedOver, NoticeParties } from './parties.ts'

/** Tries of one delivery; with pauses of 5, 10, 20 … s, at most an hour each, the last is some eight hours after the first. */
const TRIES_MAX = 16

export type NoticeDelivering = { pool: pg.Pool; parties: NoticeParties; clock: Clock; log: Log }

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
 * goes with it and another hands it over again under the same reference, which the other side knows already.
 */
export async function deliverNotices(delivering: NoticeDelivering): Promise<void> {
  while (await inTransaction(delivering.pool, (client) => deliverNext(client, delivering)));
}

async function deliverNext(client: pg.PoolClient, { parties, clock, log }: NoticeDelivering): Promise<boolean> {
  const { rows } = await client.query<Due>(
    `select delivery.notice_id, delivery.channel, delivery.recipient, delivery.tries, notice.kind, notice.title_vi, notice.title_en, notice.text_vi, notice.text_en, notice.href,
       (select settings.locale from platform.notice_settings settings where settings.citizen_id = notice.citizen_id) as locale
     from platform.notice_deliveries delivery join platform.notices notice on notice.id = delivery.notice_id
     where delivery.sent_at is null and delivery.gave_up_at is null and delivery.due_at <= $1 and delivery.channel = any ($2)
     order by delivery.due_at, delivery.notice_id limit 1 for update of delivery skip locked`,
    [clock.now().toISOString(), Object.keys(parties)],
  )
  const [due] = rows
  if (!due) return false
  const key = [due.notice_id, due.channel]
  try {
    const outcome = await handOver(due, parties)
    if (outcome === 'refused') log.warn({ action: 'deliver-notices', noticeId: due.notice_id, channel: due.channel }, 'notice refused')
    await client.query(`update platform.notice_deliveries set ${outcome === 'taken' ? 'sent_at' : 'gave_up_at'} = $3, tries = tries + 1 where notice_id = $1 and channel = $2`, [...key, clock.now().toISOString()])
  } catch (error) {
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
