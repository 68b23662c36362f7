import { sql, type Kysely } from 'kysely'
import type { PaymentsDatabase } from '../database.ts'

/** One at a time books this transaction of the bank: until the transaction of ours ends. */
export async function lockTransaction(trx: Kysely<PaymentsDatabase>, transactionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('payments.bank-credit:' || ${transactionId}, 0))`.execute(trx)
}
