import { move } from '@mc/ledger'
import { postTransfer } from '@mc/ledger-store'
import { notifyLive } from '@mc/server-kit'
import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { decideCredit, type CreditDecision } from '../../model/payments/decide-credit.rule.ts'
import type { PaymentsDatabase } from '../database.ts'
import { billTopic } from '../payments/bill-topic.ts'
import type { CreditNotice } from './bank-notice.ts'
import { expectedPayments } from './expected-payments.query.ts'
import { lockTransaction } from './lock-transaction.query.ts'
import { settleBill } from './settle-bill.ts'

type Trx = Transaction<PaymentsDatabase>
type Received = { credit: CreditNotice['data']; noticeId: string; now: Date }

/** What came of a notice. `repeated`: this transaction was known, nothing was done again. */
export type CreditOutcome = 'settled' | 'suspended' | 'repeated'

/**
 * Books money that arrived: settles the bill its reference names, or keeps it in suspense. Everything in one transaction;
 * however often and however parallel the bank tells it, once (OP44).
 * @param trx a transaction under the duty `system`
 */
export async function receiveCredit(trx: Trx, received: Received): Promise<CreditOutcome> {
  const { credit, now } = received
  // Parallel notices of one transaction wait for each other here; the second finds the first one's row.
  await lockTransaction(trx, credit.transactionId)
  const known = await trx.selectFrom('payments.bank_credits').select('outcome').where('transaction_id', '=', credit.transactionId).executeTakeFirst()
  if (known) return 'repeated'

  const payments = await expectedPayments(trx, credit.purpose)
  const decision = decideCredit(
    { bin: credit.bin, accountNumber: credit.account, amountDong: credit.amountDong },
    payments.map((one) => ({ id: one.id, bin: one.bin, accountNumber: one.account_number, amountDong: one.amount_dong, isBillSettled: one.settled_at !== null })),
  )
  const payment = payments.find((one) => one.id === decision.paymentId)
  const transferId = transferIdOf(credit.transactionId)
  const isSettled = decision.do === 'settle' && payment !== undefined
  const transfer = move({
    id: transferId,
    kind: isSettled ? 'bill-settled' : 'credit-suspended',
    reference: isSettled ? payment.id : credit.transactionId,
    debit: decision.do === 'suspend' && decision.reason === 'wrong-account' ? 'collection.other' : 'collection',
    credit: isSettled ? payment.account_code : 'suspense',
    amount: credit.amountDong,
  })
  await postTransfer(trx, transfer, now)
  await keepCredit(trx, received, { decision, transferId })
  if (isSettled) await settleBill(trx, { payment, credit, transferId, now })
  if (payment) await notifyLive(trx, billTopic(payment.bill_id))
  return isSettled ? 'settled' : 'suspended'
}

async function keepCredit(trx: Trx, { credit, noticeId, now }: Received, made: { decision: CreditDecision; transferId: string }): Promise<void> {
  const { decision } = made
  await trx
    .insertInto('payments.bank_credits')
    .values({
      transaction_id: credit.transactionId,
      notice_id: noticeId,
      bin: credit.bin,
      account_number: credit.account,
      amount_dong: credit.amountDong,
      purpose: credit.purpose,
      credited_at: new Date(credit.creditedAt),
      received_at: now,
      outcome: decision.do === 'settle' ? 'settled' : 'suspended',
      suspense_reason: decision.do === 'suspend' ? decision.reason : null,
      payment_id: decision.paymentId,
      transfer_id: made.transferId,
      payer_bin: credit.payer?.bin ?? null,
      payer_account: credit.payer?.account ?? null,
      payer_name: credit.payer?.name ?? null,
      left_dong: decision.do === 'suspend' ? credit.amountDong : 0n,
    })
    .execute()
}

/** The same transaction of the bank is the same transfer in the books, whatever happens to our tables. */
function transferIdOf(transactionId: string): string {
  const hex = createHash('sha256').update(`payments.bank-credit:${transactionId}`).digest('hex')
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4]
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
