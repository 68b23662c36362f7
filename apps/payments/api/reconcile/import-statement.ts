import type { BankStatement } from '@mc/bank-statement'
import type { Transaction } from 'kysely'
import { DayClosed } from '../../model/reconcile/day-closed.error.ts'
import { reconcile } from '../../model/reconcile/reconcile.rule.ts'
import { StatementForeign } from '../../model/reconcile/statement-foreign.error.ts'
import type { PaymentsDatabase } from '../database.ts'
import { readEnv } from '../env.ts'
import { ourMovements } from './our-movements.query.ts'

type Trx = Transaction<PaymentsDatabase>

/** Rows of one insert: parameters of a statement are few enough. */
const CHUNK = 1_000

/**
 * Takes a statement that adds up in, whole, in place of one of the same day, and writes down how it differs from our books.
 * What was handled already stays handled.
 * @throws StatementForeign; DayClosed
 */
export async function importStatement(trx: Trx, statement: BankStatement, of: { source: 'fetched' | 'uploaded'; takenBy: string | null; now: Date }): Promise<{ day: string; lines: number; differences: number }> {
  const { account: account_number, day, lines } = statement
  const { collection } = readEnv()
  if (account_number !== collection.accountNumber) throw new StatementForeign()
  const closed = await trx.selectFrom('payments.closed_days').select('day').where('account_number', '=', account_number).where('day', '=', day).executeTakeFirst()
  if (closed) throw new DayClosed()
  await trx.deleteFrom('payments.bank_statements').where('account_number', '=', account_number).where('day', '=', day).execute()
  const sum = (direction: 'credit' | 'debit') => lines.reduce((total, line) => (line.direction === direction ? total + line.amountDong : total), 0n)
  const { id } = await trx
    .insertInto('payments.bank_statements')
    .values({
      account_number, day, statement_code: statement.statementId, opening_dong: statement.openingDong, closing_dong: statement.closingDong,
      credits_dong: sum('credit'), debits_dong: sum('debit'), line_count: lines.length, source: of.source, taken_by: of.takenBy, taken_at: of.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = lines.map((line, index) => ({
    statement_id: id, line: index + 1, bank_reference: line.bankReference, end_to_end_id: line.endToEndId, direction: line.direction, amount_dong: line.amountDong,
    booked_on: line.bookedOn, purpose: line.purpose, other_bin: line.counterparty.bin, other_account: line.counterparty.account, other_name: line.counterparty.name,
  }))
  for (let at = 0; at < rows.length; at += CHUNK) await trx.insertInto('payments.statement_lines').values(rows.slice(at, at + CHUNK)).execute()

  const found = reconcile({ day, lines, ours: await ourMovements(trx, { accountNumber: account_number, bin: collection.bin, day }) })
  await trx.deleteFrom('payments.differences').where('account_number', '=', account_number).where('day', '=', day).where('state', '=', 'open').execute()
  const differences = found.map((one) => ({
    account_number, day, kind: one.kind, cause: one.cause, bank_reference: one.bankReference, direction: one.direction, line: one.line,
    bank_dong: one.bankDong, our_dong: one.ourDong, bank_day: one.bankDay, our_day: one.ourDay,
  }))
  for (let at = 0; at < differences.length; at += CHUNK) await trx.insertInto('payments.differences').values(differences.slice(at, at + CHUNK)).onConflict((conflict) => conflict.doNothing()).execute()
  return { day, lines: lines.length, differences: found.length }
}
