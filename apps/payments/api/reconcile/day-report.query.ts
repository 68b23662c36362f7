import { sql, type Transaction } from 'kysely'
import type { PaymentsDatabase } from '../database.ts'
import type { MovementsWanted } from './our-movements.query.ts'

/** A day's money as four books have it; all in đồng. */
export type DayReport = { ourCreditsDong: bigint; ledgerCreditsDong: bigint; billsDong: bigint; suspenseDong: bigint; ourDebitsDong: bigint; ledgerDebitsDong: bigint }

/**
 * What we know of a day: the credits told, what the ledger has for them, what of them settled bills at once and what went to suspense; and the same
 * of payouts. With the statement's sums it ties bank, ledger and bills.
 */
export async function dayReport(trx: Transaction<PaymentsDatabase>, { accountNumber, bin, day }: MovementsWanted): Promise<DayReport> {
  const { rows } = await sql<DayReport>`
    with span as (select (${day}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh' as from_at, (${day}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' as until_at),
    credits as (
      select credit.transfer_id, credit.amount_dong, credit.outcome from payments.bank_credits credit, span
      where credit.bin = ${bin} and credit.account_number = ${accountNumber} and credit.credited_at >= span.from_at and credit.credited_at < span.until_at
    ), debits as (
      select paid.id, paid.amount_dong from payments.orders paid, span
      where paid.state = 'done' and paid.from_bin = ${bin} and paid.from_account = ${accountNumber} and paid.ended_at >= span.from_at and paid.ended_at < span.until_at
    )
    select
      (select coalesce(sum(amount_dong), 0)::bigint from credits) as "ourCreditsDong",
      (select coalesce(sum(line.amount), 0)::bigint from ledger.statements line join credits on credits.transfer_id = line.transfer_id where line.amount > 0) as "ledgerCreditsDong",
      (select coalesce(sum(receipt.amount_dong), 0)::bigint from payments.receipts receipt join credits on credits.transfer_id = receipt.transfer_id) as "billsDong",
      (select coalesce(sum(amount_dong), 0)::bigint from credits where outcome = 'suspended') as "suspenseDong",
      (select coalesce(sum(amount_dong), 0)::bigint from debits) as "ourDebitsDong",
      (select coalesce(-sum(line.amount), 0)::bigint from ledger.statements line join debits on debits.id = line.transfer_id where line.amount < 0) as "ledgerDebitsDong"
  `.execute(trx)
  const [report] = rows
  if (!report) throw new Error('A day’s report has one row.')
  return report
}
