import type { Transaction } from 'kysely'
import type { PaymentsDatabase } from '../database.ts'
import { namesOf } from './list-settled.query.ts'

/** Notes of one credit at most; more is a correspondence. */
const NOTES_MAX = 100

/** What was noted about a credit, oldest first, with the names of who wrote. */
export async function listNotes(trx: Transaction<PaymentsDatabase>, transactionId: string): Promise<{ note: string; writtenBy: string; writtenAt: Date }[]> {
  const rows = await trx.selectFrom('payments.suspense_notes').selectAll().where('transaction_id', '=', transactionId).orderBy('written_at').limit(NOTES_MAX).execute()
  const names = await namesOf(trx, [...new Set(rows.map((row) => row.written_by))])
  return rows.map((row) => ({ note: row.note, writtenBy: names.get(row.written_by) ?? '', writtenAt: row.written_at }))
}
