import { sql, type Kysely } from 'kysely'
import type { PaymentsDatabase } from '../database.ts'

/** One at a time begins or settles a payment of this bill: until the transaction ends. */
export async function lockBill(trx: Kysely<PaymentsDatabase>, billId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('payments.bill:' || ${billId}, 0))`.execute(trx)
}
