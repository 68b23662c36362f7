import { postHold } from '@mc/ledger-store'
import { notifyLive, type Randomness } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import { BillAlreadyPaid } from '../../model/bills/bill-already-paid.error.ts'
import { BillMissing } from '../../model/bills/bill-missing.error.ts'
import { makeReference } from '../../model/payments/payment-reference.rule.ts'
import { settleBill } from '../bank-notices/settle-bill.ts'
import type { PaymentsDatabase } from '../database.ts'
import { billTopic } from '../payments/bill-topic.ts'
import { lockBill } from '../payments/lock-bill.query.ts'
import type { OrderRow } from './carry-out.ts'

const REFERENCE_BYTES = 10

/** Settles a bill with money from suspense: books, receipt and event as when the bank's notice does it, and once. */
export async function settleAssigned(trx: Transaction<PaymentsDatabase>, order: OrderRow, { now, random }: { now: Date; random: Randomness }): Promise<void> {
  const billId = order.bill_id ?? ''
  const transactionId = order.transaction_id ?? ''
  await lockBill(trx, billId)
  const bill = await trx
    .selectFrom('payments.bills as bill')
    .leftJoin('payments.receipts as receipt', 'receipt.bill_id', 'bill.id')
    .select(['bill.id', 'bill.citizen_id', 'bill.provider_id', 'bill.kind', 'bill.code', 'bill.amount_dong', 'bill.settled_at', 'receipt.id as receipt_id'])
    .where('bill.id', '=', billId)
    .executeTakeFirst()
  if (!bill) throw new BillMissing()
  if (bill.settled_at !== null) throw new BillAlreadyPaid({ receiptId: bill.receipt_id ?? '' })
  const credit = await trx.selectFrom('payments.bank_credits').select(['bin', 'account_number']).where('transaction_id', '=', transactionId).executeTakeFirstOrThrow()

  // Whatever the citizen has begun meanwhile is over; the payment that counts says which account the money came to.
  await trx.updateTable('payments.payments').set({ state: 'replaced' }).where('bill_id', '=', bill.id).where('state', '=', 'open').execute()
  const payment = await trx
    .insertInto('payments.payments')
    .values({
      bill_id: bill.id,
      citizen_id: bill.citizen_id,
      payer_id: bill.citizen_id,
      reference: makeReference(random.bytes(REFERENCE_BYTES)),
      amount_dong: bill.amount_dong,
      bin: credit.bin,
      account_number: credit.account_number,
      created_at: now,
      expires_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await postHold(trx, { holdId: order.id, transferId: order.id, amount: order.amount_dong }, now)
  await settleBill(trx, {
    payment: { id: payment.id, bill_id: bill.id, citizen_id: bill.citizen_id, provider_id: bill.provider_id, kind: bill.kind, code: bill.code },
    credit: { amountDong: bill.amount_dong, transactionId },
    transferId: order.id,
    now,
  })
  await notifyLive(trx, billTopic(bill.id))
}
