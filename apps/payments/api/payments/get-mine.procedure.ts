import { DongText } from '@mc/money'
import { bankName, encodeVietQr } from '@mc/vietqr'
import * as z from 'zod/mini'
import { BillSummary, Instant } from '../../model/bills/bill.ts'
import { PAYMENT_STATES, paymentState } from '../../model/payments/payment-state.rule.ts'
import { purposeOf } from '../../model/payments/payment-reference.rule.ts'
import { getBillOfMine } from '../bills/find-bill-of-mine.query.ts'
import { summaryOf } from '../bills/list-bills.query.ts'
import { readEnv } from '../env.ts'
import { procedureFor } from '../kit.ts'
import { getPaymentOfMine } from './get-payment-of-mine.query.ts'

/**
 * A payment with all a bank app needs: the VietQR's text, and the same to type by hand.
 * @throws PaymentMissing when it is for neither the viewer's bill nor a child's
 */
export const getMine = procedureFor('citizen')
  .atLevel(2, { isolated: true })
  .input(z.object({ paymentId: z.uuid() }))
  .output(
    z.object({
      paymentId: z.uuid(),
      state: z.enum(PAYMENT_STATES),
      bill: BillSummary,
      amountDong: DongText,
      qrText: z.string(),
      bank: z.string(),
      accountNumber: z.string(),
      holder: z.string(),
      purpose: z.string(),
      expiresAt: Instant,
      receiptId: z.nullable(z.uuid()),
      /** Where the sandbox bank can pay it; null where there is a real bank only. */
      sandboxUrl: z.nullable(z.string()),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { row } = await getPaymentOfMine(ctx, input.paymentId)
    const { row: bill, person } = await getBillOfMine(ctx, row.bill_id)
    const { collection, sandboxBankUrl } = readEnv()
    const purpose = purposeOf(row.reference)
    const qrText = encodeVietQr({ bin: row.bin, accountNumber: row.account_number, amountDong: row.amount_dong, purpose })
    return {
      paymentId: row.id,
      state: paymentState({ id: row.id, state: row.state, settledBy: row.settled_by, expiresAt: row.expires_at }, ctx.clock.now()),
      bill: summaryOf(bill, person),
      amountDong: row.amount_dong,
      qrText,
      bank: bankName(row.bin),
      accountNumber: row.account_number,
      holder: collection.holder,
      purpose,
      expiresAt: row.expires_at,
      receiptId: row.receipt_id,
      sandboxUrl: sandboxBankUrl === null ? null : `${sandboxBankUrl}/?${new URLSearchParams({ qr: qrText })}`,
    }
  })
