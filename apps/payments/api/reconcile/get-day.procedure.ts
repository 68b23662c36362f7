import { DongText } from '@mc/money'
import * as z from 'zod/mini'
import { Instant } from '../../model/bills/bill.ts'
import { DayMissing } from '../../model/reconcile/day-missing.error.ts'
import { actionsOf, DifferenceRow } from '../../model/reconcile/difference.ts'
import { namesOf } from '../desk/list-settled.query.ts'
import { readEnv } from '../env.ts'
import { procedureFor } from '../kit.ts'
import { dayReport } from './day-report.query.ts'

/** Differences shown; a day with more has a cause that one finds in the first. */
const DIFFERENCES_MAX = 500

/**
 * A day: the bank's sums beside ours, the ledger's and the bills', and each difference with what can be done about it.
 * @throws DayMissing
 */
export const getDay = procedureFor('treasurer')
  .input(z.object({ day: z.iso.date() }))
  .output(
    z.object({
      day: z.iso.date(),
      accountNumber: z.string(),
      lines: z.int(),
      openingDong: DongText,
      closingDong: DongText,
      report: z.object({ bankCreditsDong: DongText, ourCreditsDong: DongText, ledgerCreditsDong: DongText, billsDong: DongText, suspenseDong: DongText, bankDebitsDong: DongText, ourDebitsDong: DongText, ledgerDebitsDong: DongText }),
      isTied: z.boolean(),
      differences: z.array(DifferenceRow),
      /** Differences that still keep the day from being closed. */
      open: z.int(),
      closed: z.nullable(z.object({ by: z.string(), at: Instant })),
    }),
  )
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const { collection } = readEnv()
      const of = { accountNumber: collection.accountNumber, bin: collection.bin, day: input.day }
      const statement = await trx.selectFrom('payments.bank_statements').selectAll().where('account_number', '=', of.accountNumber).where('day', '=', input.day).executeTakeFirst()
      if (!statement) throw new DayMissing()
      const rows = await trx.selectFrom('payments.differences').selectAll().where('account_number', '=', of.accountNumber).where('day', '=', input.day).orderBy('id').limit(DIFFERENCES_MAX).execute()
      const closed = await trx.selectFrom('payments.closed_days').selectAll().where('account_number', '=', of.accountNumber).where('day', '=', input.day).executeTakeFirst()
      const names = await namesOf(trx, [...new Set([...rows.map((row) => row.handled_by), closed?.closed_by].filter((id) => typeof id === 'string'))])
      const ours = await dayReport(trx, of)
      return {
        day: statement.day,
        accountNumber: of.accountNumber,
        lines: statement.line_count,
        openingDong: statement.opening_dong,
        closingDong: statement.closing_dong,
        report: { bankCreditsDong: statement.credits_dong, bankDebitsDong: statement.debits_dong, ...ours },
        isTied:
          statement.credits_dong === ours.ourCreditsDong && ours.ourCreditsDong === ours.ledgerCreditsDong && ours.ledgerCreditsDong === ours.billsDong + ours.suspenseDong &&
          statement.debits_dong === ours.ourDebitsDong && ours.ourDebitsDong === ours.ledgerDebitsDong,
        differences: rows.map((row) => ({
          differenceId: row.id, kind: row.kind, cause: row.cause, bankReference: row.bank_reference, direction: row.direction, bankDong: row.bank_dong, ourDong: row.our_dong,
          bankDay: row.bank_day, ourDay: row.our_day, state: row.state, note: row.note, handledBy: row.handled_by === null ? null : (names.get(row.handled_by) ?? ''), handledAt: row.handled_at,
          actions: closed ? [] : actionsOf(row),
        })),
        open: rows.filter((row) => row.state === 'open' || row.state === 'asked').length,
        closed: closed ? { by: names.get(closed.closed_by) ?? '', at: closed.closed_at } : null,
      }
    }),
  )
