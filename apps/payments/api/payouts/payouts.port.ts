import type { PayoutNews } from './payout-news.ts'

/** One try to pay money out of an account of ours. */
export type PayoutInstruction = {
  /** The bank does the same name once, however often it is told. */
  endToEndId: string
  from: { bin: string; account: string }
  to: { bin: string; account: string; name: string }
  amountDong: bigint
  /** What the payee reads: letters and digits without marks. */
  purpose: string
}

/** The bank's side of payouts: it takes an instruction now and tells later what came of it. */
export type PayoutsPort = {
  /**
   * @returns `taken`; or why the bank will never do it
   * @throws when it could not be reached or had a fault of its own: told again later under the same name
   */
  instruct(payout: PayoutInstruction): Promise<{ answer: 'taken' } | { answer: 'refused'; fault: string }>
  /** How a try stands; `unknown`: the bank never heard of it. */
  ask(endToEndId: string): Promise<PayoutNews | 'waiting' | 'unknown'>
}
