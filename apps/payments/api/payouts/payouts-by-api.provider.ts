import { Webhook } from 'standardwebhooks'
import * as z from 'zod/mini'
import { PayoutNotice } from '../bank-notices/bank-notice.ts'
import { newsOf } from './payout-news.ts'
import type { PayoutsPort } from './payouts.port.ts'

/** A bank that does not answer in this time is asked again later. */
const TIMEOUT_MS = 10_000

const Refusal = z.object({ fault: z.string().check(z.regex(/^[A-Z0-9]{4}$/)) })
const Standing = z.union([PayoutNotice, z.object({ type: z.literal('payout.waiting') })])

/**
 * Payouts over the bank's API: `PUT /payouts/<endToEndId>`, signed as its notices are (Standard Webhooks), so that the same
 * instruction is the same resource; `GET` tells how it stands.
 */
export function payoutsByApi(bank: { url: string; secret: string }, now: Date): PayoutsPort {
  async function call(endToEndId: string, body: string | null): Promise<Response> {
    const id = `out_${endToEndId}`
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(bank.secret).sign(id, now, body ?? ''),
    }
    const request = body === null ? { method: 'GET' } : { method: 'PUT', body }
    const answer = await fetch(`${bank.url}/payouts/${endToEndId}`, { ...request, headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (answer.status >= 500 || answer.status === 401 || answer.status === 429) throw new Error(`The bank answered ${answer.status}.`)
    return answer
  }
  return {
    async instruct({ endToEndId, from, to, amountDong, purpose }) {
      const answer = await call(endToEndId, JSON.stringify({ endToEndId, from, to, amountDong: amountDong.toString(), purpose }))
      if (answer.ok) return { answer: 'taken' }
      const read = z.safeParse(Refusal, await answer.json().catch(() => null))
      return { answer: 'refused', fault: read.success ? read.data.fault : 'FF01' }
    },
    async ask(endToEndId) {
      const answer = await call(endToEndId, null)
      if (answer.status === 404) return 'unknown'
      const standing = z.parse(Standing, await answer.json())
      return standing.type === 'payout.waiting' ? 'waiting' : newsOf(standing)
    },
  }
}
