import { platformTables } from '@mc/server-kit'
import { sql, type Transaction } from 'kysely'
import { SETTLED_PAGE, type SettledFilter } from '../../model/desk/settled-filter.ts'
import type { PaymentsDatabase } from '../database.ts'

type Trx = Transaction<PaymentsDatabase>

/** The first instant of a day in Vietnam. */
const startOf = (day: string) => sql<Date>`(${day}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'`
/** The first instant after a day in Vietnam. */
const endOf = (day: string) => sql<Date>`(${day}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`

/** A page of settled payments, newest first. */
export function listSettledRows(trx: Trx, filter: SettledFilter) {
  return settledIn(trx, filter)
    .innerJoin('payments.bills as bill', 'bill.id', 'receipt.bill_id')
    .innerJoin('payments.providers as provider', 'provider.id', 'receipt.provider_id')
    .select([
      'receipt.id', 'receipt.number', 'receipt.settled_at', 'receipt.amount_dong', 'receipt.transaction_id', 'receipt.citizen_id',
      'bill.kind', 'bill.code', 'provider.name_vi', 'provider.name_en',
    ])
    .orderBy('receipt.settled_at', 'desc')
    .orderBy('receipt.id', 'desc')
    .limit(SETTLED_PAGE)
    .offset(filter.offset)
    .execute()
}

/** Number and sum of all that the filter lets through. */
export async function totalSettled(trx: Trx, filter: SettledFilter): Promise<{ count: bigint; sumDong: bigint }> {
  const row = await settledIn(trx, filter)
    .select((eb) => [eb.fn.countAll<bigint>().as('count'), sql<bigint>`coalesce(sum(receipt.amount_dong), 0)::bigint`.as('sum_dong')])
    .executeTakeFirstOrThrow()
  return { count: row.count, sumDong: row.sum_dong }
}

/** What the books have for the same days and providers: entries on what is payable to them. */
export async function postedInLedger(trx: Trx, filter: SettledFilter): Promise<bigint> {
  const accounts = filter.providerId === undefined ? sql`starts_with(account_code, 'payable.')` : sql`account_code = 'payable.' || ${filter.providerId}`
  const { rows } = await sql<{ sum_dong: bigint }>`
    select coalesce(-sum(amount), 0)::bigint as sum_dong from ledger.statements
    where ${accounts} and kind = 'bill-settled' and posted_at >= ${startOf(filter.from)} and posted_at < ${endOf(filter.to)}
  `.execute(trx)
  return rows[0]?.sum_dong ?? 0n
}

/** Names of the people in a page. */
export async function namesOf(trx: Trx, citizenIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (citizenIds.length === 0) return new Map()
  const rows = await platformTables(trx).selectFrom('platform.persons').select(['citizen_id', 'full_name']).where('citizen_id', 'in', citizenIds).execute()
  return new Map(rows.map((row) => [row.citizen_id, row.full_name]))
}

function settledIn(trx: Trx, filter: SettledFilter) {
  const rows = trx
    .selectFrom('payments.receipts as receipt')
    .where('receipt.settled_at', '>=', startOf(filter.from))
    .where('receipt.settled_at', '<', endOf(filter.to))
  return filter.providerId === undefined ? rows : rows.where('receipt.provider_id', '=', filter.providerId)
}
