import type { Db } from '@mc/db'
import { SYSTEM_DUTY, type SectorJob } from '@mc/server-kit'
import { triesAgainByItself } from '../../model/orders/order-life.rule.ts'
import type { PaymentsDatabase } from '../database.ts'
import { openBank } from './open-bank.ts'
import type { PayoutsPort } from './payouts.port.ts'
import { receivePayoutNews } from './receive-payout-news.ts'
import { sendPayout } from './send-payout.ts'

/** Time for the bank to tell by itself, and for a fault that passes to pass. */
const PATIENCE_MS = 5 * 60_000
/** Orders of one run: the next comes soon. */
const ORDERS_MAX = 100

type Followed = { db: Db<PaymentsDatabase>; bank: PayoutsPort; now: Date }

/**
 * Goes after payouts: those the bank says nothing of are asked about, those it never heard of are told again, and those that
 * failed for a reason that passes are tried again.
 * @returns how many it touched
 */
export async function followPayouts({ db, bank, now }: Followed): Promise<number> {
  const since = new Date(now.getTime() - PATIENCE_MS)
  const system = db.as({ duty: SYSTEM_DUTY })
  const silent = await system.selectFrom('payments.payout_attempts').select('end_to_end_id').where('outcome', 'is', null).where('begun_at', '<', since).orderBy('begun_at').limit(ORDERS_MAX).execute()
  for (const { end_to_end_id } of silent) {
    const news = await bank.ask(end_to_end_id)
    // A try that the bank has lost is over: the next has another name.
    if (news !== 'waiting') await db.transaction({ duty: SYSTEM_DUTY }, (trx) => receivePayoutNews(trx, { news: news === 'unknown' ? { endToEndId: end_to_end_id, outcome: 'failed', fault: 'AB08' } : news, now }))
  }
  const failed = await system
    .selectFrom('payments.orders as order')
    .innerJoin('payments.payout_attempts as try', (join) => join.onRef('try.order_id', '=', 'order.id').onRef('try.attempt', '=', 'order.attempt'))
    .select(['order.id', 'order.fault', 'order.attempt'])
    .where('order.state', '=', 'failed')
    .where('try.ended_at', '<', since)
    .limit(ORDERS_MAX)
    .execute()
  const passing = failed.filter((one) => triesAgainByItself(one.fault ?? '', one.attempt))
  for (const { id } of passing) await system.updateTable('payments.orders').set({ state: 'approved' }).where('id', '=', id).where('state', '=', 'failed').execute()
  const waiting = await system.selectFrom('payments.orders').select('id').where('state', '=', 'approved').where('decided_at', '<', since).orderBy('decided_at').limit(ORDERS_MAX).execute()
  for (const { id } of waiting) await db.transaction({ duty: SYSTEM_DUTY }, (trx) => sendPayout(trx, { orderId: id, bank, now }))
  return silent.length + waiting.length
}

/** Every two minutes. */
export const followPayoutsJob: SectorJob<PaymentsDatabase> = {
  name: 'follow-payouts',
  cron: '*/2 * * * *',
  async run(_payload, { db, clock, log }) {
    const now = clock.now()
    const bank = openBank(now)
    if (!bank) return
    const touched = await followPayouts({ db, bank, now })
    if (touched > 0) log.info({ action: 'payments.follow-payouts', touched }, 'followed')
  },
}
