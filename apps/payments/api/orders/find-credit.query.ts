import type { Transaction } from 'kysely'
import { CreditMissing } from '../../model/orders/credit-missing.error.ts'
import type { PaymentsDatabase } from '../database.ts'

/**
 * A credit in suspense, kept from other orders until the transaction ends.
 * @throws CreditMissing when there is none, or it settled its bill by itself
 */
export async function lockCredit(trx: Transaction<PaymentsDatabase>, transactionId: string) {
  const row = await trx.selectFrom('payments.bank_credits').selectAll().where('transaction_id', '=', transactionId).where('outcome', '=', 'suspended').forUpdate().executeTakeFirst()
  if (!row) throw new CreditMissing()
  return row
}

/** The account of the books in which a credit's money is. */
export function assetOf(credit: { suspense_reason: string | null }): 'collection' | 'collection.other' {
  return credit.suspense_reason === 'wrong-account' ? 'collection.other' : 'collection'
}
