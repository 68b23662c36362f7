import { DongText } from '@mc/money'
import { recordAccess } from '@mc/server-kit'
import { bankName } from '@mc/vietqr'
import * as z from 'zod/mini'
import { Instant } from '../../model/bills/bill.ts'
import { CreditMissing } from '../../model/orders/credit-missing.error.ts'
import { OrderSummary } from '../../model/orders/order.ts'
import { SUSPENSE_REASONS } from '../../model/payments/decide-credit.rule.ts'
import { procedureFor } from '../kit.ts'
import { approvalLimit } from '../orders/approval-limit.query.ts'
import { listOrders } from '../orders/list-orders.query.ts'
import { listNotes } from './list-notes.query.ts'

/**
 * One credit in suspense: what the bank told, what it may be for, what was ordered and noted about it.
 * @throws CreditMissing
 */
export const getCredit = procedureFor('treasurer')
  .input(z.object({ transactionId: z.string().check(z.maxLength(100)) }))
  .output(
    z.object({
      transactionId: z.string(),
      creditedAt: Instant,
      amountDong: DongText,
      leftDong: DongText,
      purpose: z.string(),
      reason: z.enum(SUSPENSE_REASONS),
      account: z.object({ bank: z.string(), number: z.string() }),
      payer: z.nullable(z.object({ bank: z.string(), number: z.string(), name: z.nullable(z.string()) })),
      /** Number of the bill that its reference names. */
      billCode: z.nullable(z.string()),
      /** The most that one treasurer clears alone today. */
      aloneDong: DongText,
      orders: z.array(OrderSummary),
      notes: z.array(z.object({ note: z.string(), writtenBy: z.string(), writtenAt: Instant })),
    }),
  )
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const row = await trx
        .selectFrom('payments.bank_credits as credit')
        .leftJoin('payments.payments as payment', 'payment.id', 'credit.payment_id')
        .leftJoin('payments.bills as bill', 'bill.id', 'payment.bill_id')
        .selectAll('credit')
        .select(['bill.code', 'bill.citizen_id'])
        .where('credit.transaction_id', '=', input.transactionId)
        .where('credit.outcome', '=', 'suspended')
        .executeTakeFirst()
      if (!row) throw new CreditMissing()
      if (row.citizen_id !== null) await recordAccess(trx, { citizenId: row.citizen_id, resource: 'payments.credit', kind: 'view', reason: 'payments.reason.suspense' })
      return {
        transactionId: row.transaction_id,
        creditedAt: row.credited_at,
        amountDong: row.amount_dong,
        leftDong: row.left_dong,
        purpose: row.purpose,
        reason: row.suspense_reason ?? 'unknown-reference',
        account: { bank: bankName(row.bin), number: row.account_number },
        payer: row.payer_bin === null || row.payer_account === null ? null : { bank: bankName(row.payer_bin), number: row.payer_account, name: row.payer_name },
        billCode: row.code,
        aloneDong: await approvalLimit(trx, ctx.clock.now()),
        orders: await listOrders(trx, { transactionId: row.transaction_id }, ctx.viewer.personId),
        notes: await listNotes(trx, row.transaction_id),
      }
    }),
  )
