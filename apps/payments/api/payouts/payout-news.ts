import type { PayoutNotice } from '../bank-notices/bank-notice.ts'

/** How a try at the bank ended. */
export type PayoutNews = { endToEndId: string } & ({ outcome: 'done'; bankTransactionId: string } | { outcome: 'failed'; fault: string })

/** What the bank says when it gives no reason: not specified. */
const NO_REASON = 'MS03'

/** What a notice says of a try. A settled one without the bank's number is known by our own name of it. */
export function newsOf({ type, data }: PayoutNotice): PayoutNews {
  const { endToEndId } = data
  if (type === 'payout.settled') return { endToEndId, outcome: 'done', bankTransactionId: data.transactionId ?? endToEndId }
  return { endToEndId, outcome: 'failed', fault: data.fault ?? NO_REASON }
}
