import { sql, type Transaction } from 'kysely'
import type { EducationDatabase } from '../database.ts'

/**
 * Goes on in a transaction as the holder of a look-up, and as the pupil once the code from the registered phone was
 * right. Row-level security then shows that look-up, and that pupil's rows, and nothing else.
 */
export async function asHolder(trx: Transaction<EducationDatabase>, holder: { lookUpId: string; citizenId?: string }): Promise<void> {
  await sql`select set_config('app.actor', ${holder.lookUpId}, true), set_config('app.citizen', ${holder.citizenId ?? ''}, true)`.execute(trx)
}
