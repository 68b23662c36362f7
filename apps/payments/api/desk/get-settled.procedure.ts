import { DongText } from '@mc/money'
import { recordAccess } from '@mc/server-kit'
import { bankName } from '@mc/vietqr'
import * as z from 'zod/mini'
import { BillKind } from '../../model/bills/bill-kind.ts'
import { Instant } from '../../model/bills/bill.ts'
import { OrderSummary } from '../../model/orders/order.ts'
import { ReceiptMissing } from '../../model/payments/receipt-missing.error.ts'
import { procedureFor } from '../kit.ts'
import { listOrders } from '../orders/list-orders.query.ts'
import { namesOf } from './list-settled.query.ts'

/**
 * One settled payment with what was given back of it. The citizen is told of the look.
 * @throws ReceiptMissing
 */
export const getSettled = procedureFor('treasurer')
  .input(z.object({ receiptId: z.uuid() }))
  .output(
    z.object({
      receiptId: z.uuid(),
      number: z.string(),
      settledAt: Instant,
      payer: z.string(),
      kind: BillKind,
      billCode: z.string(),
      provider: z.object({ vi: z.string(), en: z.string() }),
      amountDong: DongText,
      /** What can still be given back. */
      leftDong: DongText,
      transactionId: z.string(),
      /** The account it came from; null when the bank did not tell it. */
      account: z.nullable(z.object({ bank: z.string(), number: z.string(), name: z.nullable(z.string()) })),
      orders: z.array(OrderSummary),
    }),
  )
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const row = await trx
        .selectFrom('payments.receipts as receipt')
        .innerJoin('payments.bills as bill', 'bill.id', 'receipt.bill_id')
        .innerJoin('payments.providers as provider', 'provider.id', 'receipt.provider_id')
        .leftJoin('payments.bank_credits as credit', 'credit.transaction_id', 'receipt.transaction_id')
        .select([
          'receipt.id', 'receipt.number', 'receipt.settled_at', 'receipt.citizen_id', 'receipt.amount_dong', 'receipt.refunded_dong', 'receipt.transaction_id',
          'bill.kind', 'bill.code', 'provider.name_vi', 'provider.name_en', 'credit.payer_bin', 'credit.payer_account', 'credit.payer_name',
        ])
        .where('receipt.id', '=', input.receiptId)
        .executeTakeFirst()
      if (!row) throw new ReceiptMissing()
      await recordAccess(trx, { citizenId: row.citizen_id, resource: 'payments.receipt', kind: 'view', reason: 'payments.reason.refund' })
      const names = await namesOf(trx, [row.citizen_id])
      return {
        receiptId: row.id,
        number: row.number,
        settledAt: row.settled_at,
        payer: names.get(row.citizen_id) ?? '',
        kind: row.kind,
        billCode: row.code,
        provider: { vi: row.name_vi, en: row.name_en },
        amountDong: row.amount_dong,
        leftDong: row.amount_dong - row.refunded_dong,
        transactionId: row.transaction_id,
        account: row.payer_bin === null || row.payer_account === null ? null : { bank: bankName(row.payer_bin), number: row.payer_account, name: row.payer_name },
        orders: await listOrders(trx, { receiptId: row.id }, ctx.viewer.personId),
      }
    }),
  )
