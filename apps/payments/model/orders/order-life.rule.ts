import type { OrderKind, OrderState } from './order.ts'

/** What a treasurer can do with an order now. */
export const ORDER_MOVES = ['approve', 'refuse', 'try-again', 'give-up'] as const
export type OrderMove = (typeof ORDER_MOVES)[number]

/** Reasons of the bank that pass by themselves: its system or the payee's bank was away, or nobody knows. */
const PASSING_FAULTS: ReadonlySet<string> = new Set(['AB05', 'AB06', 'AB08', 'MS03', 'TM01'])
/** Tries without a person: after that somebody looks. */
const OWN_TRIES_MAX = 3

/**
 * Whether a second person has to approve. What leaves for a citizen's account always does; money in suspense above the sum of its day.
 * @param aloneDong the most that one person clears alone on that day
 * @source own: two persons for money that leaves (docs/payments.md); the sum is a row of `money_rules`
 * @example needsSecond('return', 2_000_001n, 2_000_000n) → true
 */
export function needsSecond(kind: OrderKind, amountDong: bigint, aloneDong: bigint): boolean {
  return kind === 'refund' || amountDong > aloneDong
}

/**
 * What this viewer can do with an order.
 * @example movesOf({ state: 'asked', isMine: true }) → ['refuse']
 */
export function movesOf(order: { state: OrderState; isMine: boolean }): OrderMove[] {
  if (order.state === 'asked') return order.isMine ? ['refuse'] : ['approve', 'refuse']
  if (order.state === 'failed') return ['try-again', 'give-up']
  return []
}

/**
 * Whether a payout that failed is tried again without anybody's word.
 * @param attempt tries until now
 * @source ISO 20022 external status reason codes: AB05, AB06 and AB08 are time-outs, MS03 not specified, TM01 after the cut-off
 * @example triesAgainByItself('AC04', 1) → false: the account is closed
 */
export function triesAgainByItself(fault: string, attempt: number): boolean {
  return attempt < OWN_TRIES_MAX && PASSING_FAULTS.has(fault)
}

/**
 * The name under which a try is known at the bank: at most 35 letters, and the same try has the same.
 * @source ISO 20022 pain.001, EndToEndIdentification: Max35Text
 * @example endToEndIdOf('0199a0c0-0000-7000-8000-000000000001', 1) → '0199a0c0000070008000000000000001-1'
 */
export function endToEndIdOf(orderId: string, attempt: number): string {
  return `${orderId.replaceAll('-', '')}-${attempt}`
}
