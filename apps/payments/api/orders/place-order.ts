import { placeHold } from '@mc/ledger-store'
import { dateInVietnam, type Randomness } from '@mc/server-kit'
import { sql, type Transaction } from 'kysely'
import { MoreThanLeft } from '../../model/orders/more-than-left.error.ts'
import { needsSecond } from '../../model/orders/order-life.rule.ts'
import type { OrderKind, PayeeAccount } from '../../model/orders/order.ts'
import type { PaymentsDatabase } from '../database.ts'
import { approvalLimit } from './approval-limit.query.ts'
import { carryOut } from './carry-out.ts'

/** An order ends its hold itself, by being done, refused or given up: the hold's own end is only a net. */
const HOLD_YEARS = 10

/** What is ordered, by whom. */
export type NewOrder = {
  kind: OrderKind
  receiptId?: string
  transactionId?: string
  billId?: string | undefined
  citizenId?: string | undefined
  amountDong: bigint
  reason: string
  /** For what leaves: our account, and whose it goes to. */
  from?: { bin: string; account: string }
  to?: PayeeAccount
  /** What the transfer in the books is called, and its two accounts. */
  books: { kind: string; debit: string; credit: string }
  askedBy: string
}

/**
 * Writes an order, takes its amount from what it is about and reserves it in the books. What one person may do alone is carried
 * out at once.
 * @param leftDong what is left to take, as the caller read it under a lock
 * @throws MoreThanLeft (OP46)
 */
export async function placeOrder(trx: Transaction<PaymentsDatabase>, order: NewOrder, of: { leftDong: bigint; now: Date; random: Randomness }): Promise<{ orderId: string; isDone: boolean }> {
  const { now } = of
  if (order.amountDong > of.leftDong) throw new MoreThanLeft({ leftDong: of.leftDong.toString() })
  const isForTwo = needsSecond(order.kind, order.amountDong, await approvalLimit(trx, now))
  const row = await trx
    .insertInto('payments.orders')
    .values({
      number: sql<string>`${`HT${dateInVietnam(now).slice(2, 4)}-`} || lpad(nextval('payments.order_numbers')::text, 8, '0')`,
      kind: order.kind,
      receipt_id: order.receiptId ?? null,
      transaction_id: order.transactionId ?? null,
      bill_id: order.billId ?? null,
      citizen_id: order.citizenId ?? null,
      amount_dong: order.amountDong,
      reason: order.reason,
      from_bin: order.from?.bin ?? null,
      from_account: order.from?.account ?? null,
      to_bin: order.to?.bin ?? null,
      to_account: order.to?.account ?? null,
      to_name: order.to?.name ?? null,
      needs_second: isForTwo,
      asked_by: order.askedBy,
      asked_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const expiresAt = new Date(now)
  expiresAt.setUTCFullYear(now.getUTCFullYear() + HOLD_YEARS)
  const { kind, debit, credit } = order.books
  await placeHold(trx, { id: row.id, kind, reference: row.id, debit, credit, amount: row.amount_dong, expiresAt }, now)
  if (!isForTwo) await carryOut(trx, row, { by: order.askedBy, now, random: of.random })
  return { orderId: row.id, isDone: !isForTwo }
}
