import { SYSTEM_DUTY, type SectorHook } from '@mc/server-kit'
import * as z from 'zod/mini'
import type { PaymentsDatabase } from '../database.ts'
import { readEnv } from '../env.ts'
import { newsOf } from '../payouts/payout-news.ts'
import { receivePayoutNews } from '../payouts/receive-payout-news.ts'
import { CreditNotice, PayoutNotice } from './bank-notice.ts'
import { receiveCredit } from './receive-credit.ts'
import { verifyNotice } from './verify-notice.ts'

const KINDS: readonly string[] = ['transfer.credited', 'payout.settled', 'payout.failed']

/**
 * The bank's signed notices (Standard Webhooks) at `/hooks/payments/bank-notice`. 2xx tells the bank that it need not
 * send the notice again; 401 a bad signature or age; 400 a body we cannot read.
 */
export const bankNotice: SectorHook<PaymentsDatabase> = async (request, { db, clock, log, env }) => {
  const now = clock.now()
  const check = verifyNotice(request, readEnv(env).bankSecrets, now)
  if (!check.isGood) {
    log.warn({ action: 'payments.bank-notice', fault: check.fault }, 'refused')
    return { status: 401, body: { error: check.fault } }
  }
  const notice = readNotice(request.rawBody)
  if (notice === null) {
    log.warn({ action: 'payments.bank-notice', noticeId: check.noticeId }, 'unreadable')
    return { status: 400, body: { error: 'body' } }
  }
  // Other kinds of notice are not for us: taken, so that the bank does not send them for ever.
  if (notice === 'other') return { status: 200, body: { outcome: 'ignored' } }
  const outcome = await db.transaction({ duty: SYSTEM_DUTY }, (trx) =>
    notice.type === 'transfer.credited' ? receiveCredit(trx, { credit: notice.data, noticeId: check.noticeId, now }) : receivePayoutNews(trx, { news: newsOf(notice), now }),
  )
  log.info({ action: 'payments.bank-notice', noticeId: check.noticeId, outcome }, 'received')
  // Told before our own note of the try was kept: the bank comes again.
  return { status: outcome === 'unknown' ? 409 : 200, body: { outcome } }
}

function readNotice(rawBody: Buffer): CreditNotice | PayoutNotice | 'other' | null {
  const body = parseJson(rawBody)
  const read = z.safeParse(z.union([CreditNotice, PayoutNotice]), body)
  if (read.success) return read.data
  const type = z.safeParse(z.object({ type: z.string() }), body)
  return type.success && !KINDS.includes(type.data.type) ? 'other' : null
}

function parseJson(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'))
  } catch {
    return null
  }
}
