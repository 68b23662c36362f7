import { dateInVietnam } from '@mc/server-kit'
import type { Kysely } from 'kysely'
import type { PaymentsDatabase } from '../database.ts'

/** The most that one treasurer clears alone on the day of an instant; 0 before the first rule, so that two are needed. */
export async function approvalLimit(db: Kysely<PaymentsDatabase>, now: Date): Promise<bigint> {
  const row = await db
    .selectFrom('payments.money_rules')
    .select('amount_dong')
    .where('rule', '=', 'suspense.alone')
    .where('valid_from', '<=', dateInVietnam(now))
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.amount_dong ?? 0n
}
