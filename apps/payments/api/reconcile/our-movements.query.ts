import { sql, type Transaction } from 'kysely'
import type { OurMovement } from '../../model/reconcile/reconcile.rule.ts'
import type { PaymentsDatabase } from '../database.ts'

/** What of an account. */
export type MovementsWanted = { accountNumber: string; bin: string; day: string }

/** Credits and payouts of an account as we know them: of the day and of the days beside it, by Vietnam's days. */
export async function ourMovements(trx: Transaction<PaymentsDatabase>, { accountNumber, bin, day }: MovementsWanted): Promise<OurMovement[]> {
  const from = sql<Date>`(${day}::date - 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`
  const until = sql<Date>`(${day}::date + 2)::timestamp at time zone 'Asia/Ho_Chi_Minh'`
  const credits = await trx
    .selectFrom('payments.bank_credits')
    .select(['transaction_id as bankReference', 'amount_dong as amountDong', sql<string>`(credited_at at time zone 'Asia/Ho_Chi_Minh')::date`.as('bookedOn')])
    .where('bin', '=', bin)
    .where('account_number', '=', accountNumber)
    .where('credited_at', '>=', from)
    .where('credited_at', '<', until)
    .execute()
  const debits = await trx
    .selectFrom('payments.orders')
    .select(['bank_transaction_id as bankReference', 'amount_dong as amountDong', sql<string>`(ended_at at time zone 'Asia/Ho_Chi_Minh')::date`.as('bookedOn')])
    .where('state', '=', 'done')
    .where('bank_transaction_id', 'is not', null)
    .where('from_bin', '=', bin)
    .where('from_account', '=', accountNumber)
    .where('ended_at', '>=', from)
    .where('ended_at', '<', until)
    .execute()
  return [...credits.map((one) => ({ ...one, direction: 'credit' as const })), ...debits.map((one) => ({ ...one, bankReference: one.bankReference ?? '', direction: 'debit' as const }))]
}
