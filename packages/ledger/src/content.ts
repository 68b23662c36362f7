import type { Transfer } from './transfer.ts'

/**
 * A transfer's content in one form, whatever the order of its lines: two orders with the same id must agree in it.
 * @example contentOf(transfer) → 'bill-settled|0197…|VND|collection=120000,payable.evn=-120000'
 */
export function contentOf(transfer: Transfer): string {
  const lines = transfer.entries.map((entry) => `${entry.accountCode}=${entry.amount}`)
  return [transfer.kind, transfer.reference, transfer.currency ?? 'VND', lines.sort((a, b) => (a < b ? -1 : 1)).join(',')].join('|')
}
