import type { Kysely } from 'kysely'
import { findReferences } from '../../model/payments/payment-reference.rule.ts'
import type { PaymentsDatabase } from '../database.ts'
import { lockBill } from '../payments/lock-bill.query.ts'

/** Payments whose references are in the purpose, each with its bill locked. */
export async function expectedPayments(trx: Kysely<PaymentsDatabase>, purpose: string) {
  const references = findReferences(purpose)
  if (references.length === 0) return []
  const named = await trx.selectFrom('payments.payments').select('bill_id').where('reference', 'in', references).orderBy('bill_id').execute()
  for (const { bill_id } of named) await lockBill(trx, bill_id)
  return trx
    .selectFrom('payments.payments as payment')
    .innerJoin('payments.bills as bill', 'bill.id', 'payment.bill_id')
    .innerJoin('payments.providers as provider', 'provider.id', 'bill.provider_id')
    .select([
      'payment.id', 'payment.bill_id', 'payment.bin', 'payment.account_number', 'payment.amount_dong',
      'bill.settled_at', 'bill.citizen_id', 'bill.provider_id', 'bill.kind', 'bill.code', 'provider.account_code',
    ])
    .where('payment.reference', 'in', references)
    .orderBy('payment.id')
    .execute()
}

/** A payment that a credit may be for. */
export type ExpectedRow = Awaited<ReturnType<typeof expectedPayments>>[number]
