import { format, type Locale } from '@mc/i18n'
import { dateInVietnam, notify, publish } from '@mc/server-kit'
import { sql, type Transaction } from 'kysely'
import type { PaymentsDatabase } from '../database.ts'
import { billSettled } from './bill-settled.event.ts'
import type { CreditNotice } from './bank-notice.ts'
import type { ExpectedRow } from './expected-payments.query.ts'

type Settlement = {
  payment: Pick<ExpectedRow, 'id' | 'bill_id' | 'citizen_id' | 'provider_id' | 'kind' | 'code'>
  credit: Pick<CreditNotice['data'], 'amountDong' | 'transactionId'>
  transferId: string
  now: Date
}

/** Marks a bill paid, writes its receipt and tells every sector. The bill is locked and unpaid. */
export async function settleBill(trx: Transaction<PaymentsDatabase>, { payment, credit, transferId, now }: Settlement): Promise<void> {
  await trx.updateTable('payments.payments').set({ state: 'replaced' }).where('bill_id', '=', payment.bill_id).where('state', '=', 'open').where('id', '!=', payment.id).execute()
  await trx.updateTable('payments.payments').set({ state: 'paid' }).where('id', '=', payment.id).execute()
  await trx.updateTable('payments.bills').set({ settled_at: now }).where('id', '=', payment.bill_id).execute()
  const year = dateInVietnam(now).slice(2, 4)
  const receipt = await trx
    .insertInto('payments.receipts')
    .values({
      number: sql<string>`'BL' || ${year} || '-' || lpad(nextval('payments.receipt_numbers')::text, 8, '0')`,
      bill_id: payment.bill_id,
      payment_id: payment.id,
      citizen_id: payment.citizen_id,
      provider_id: payment.provider_id,
      amount_dong: credit.amountDong,
      transaction_id: credit.transactionId,
      transfer_id: transferId,
      settled_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const amount = (locale: Locale) => format(locale).dong(credit.amountDong)
  await notify(trx, {
    citizenId: payment.citizen_id,
    kind: 'bill',
    title: { vi: `Đã nhận ${amount('vi')}. Biên lai đã có trên cổng`, en: `${amount('en')} received. The receipt is in the portal` },
    href: `/payments/receipts/${receipt.id}`,
    onceKey: `payments.settled:${payment.bill_id}`,
  })
  await publish(trx, billSettled({
    billId: payment.bill_id,
    receiptId: receipt.id,
    citizenId: payment.citizen_id,
    billKind: payment.kind,
    billCode: payment.code,
    amountDong: credit.amountDong.toString(),
    settledAt: now.toISOString(),
  }))
}
