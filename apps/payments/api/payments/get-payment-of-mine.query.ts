import type { Kysely } from 'kysely'
import { PaymentMissing } from '../../model/payments/payment-missing.error.ts'
import { peopleIPayFor, type PayablePerson } from '../bills/people-i-pay-for.query.ts'
import type { PaymentsDatabase } from '../database.ts'
import type { SignedInContext } from '../kit.ts'

/** A payment as the queries give it. */
export type PaymentRow = NonNullable<Awaited<ReturnType<typeof findPayment>>>

/** A payment of this person's bill; undefined when there is none. */
export function findPayment(db: Kysely<PaymentsDatabase>, of: { citizenId: string; paymentId: string }) {
  return db
    .selectFrom('payments.payments as payment')
    .leftJoin('payments.receipts as receipt', 'receipt.bill_id', 'payment.bill_id')
    .select([
      'payment.id', 'payment.bill_id', 'payment.reference', 'payment.amount_dong', 'payment.bin', 'payment.account_number', 'payment.state',
      'payment.expires_at', 'receipt.id as receipt_id', 'receipt.payment_id as settled_by',
    ])
    .where('payment.id', '=', of.paymentId)
    .where('payment.citizen_id', '=', of.citizenId)
    .executeTakeFirst()
}

/**
 * A payment for a bill of the viewer or of a child in their care.
 * @throws PaymentMissing
 */
export async function getPaymentOfMine(ctx: SignedInContext, paymentId: string): Promise<{ row: PaymentRow; person: PayablePerson }> {
  const people = await peopleIPayFor(ctx)
  const found = await Promise.all(people.map(async (person) => ({ person, row: await findPayment(person.door.db, { citizenId: person.citizenId, paymentId }) })))
  for (const { person, row } of found) if (row) return { person, row }
  throw new PaymentMissing()
}
