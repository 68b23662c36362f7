import { DongText } from '@mc/money'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { procedureFor } from '../kit.ts'
import { readEnv } from '../env.ts'

/** Days shown, newest first. */
const DAYS_MAX = 62

/** Days of the collecting account whose statement we have, with what is open of each. */
export const listDays = procedureFor('treasurer')
  .output(z.object({ days: z.array(z.object({ day: z.iso.date(), lines: z.int(), creditsDong: DongText, debitsDong: DongText, differences: z.int(), open: z.int(), isClosed: z.boolean() })), canFetch: z.boolean() }))
  .query(({ ctx }) =>
    ctx.duty(async (trx) => {
      const { collection, bankApiUrl } = readEnv()
      const rows = await trx
        .selectFrom('payments.bank_statements as statement')
        .leftJoin('payments.differences as difference', (join) => join.onRef('difference.account_number', '=', 'statement.account_number').onRef('difference.day', '=', 'statement.day'))
        .leftJoin('payments.closed_days as closed', (join) => join.onRef('closed.account_number', '=', 'statement.account_number').onRef('closed.day', '=', 'statement.day'))
        .select([
          'statement.day', 'statement.line_count', 'statement.credits_dong', 'statement.debits_dong', 'closed.closed_at',
          sql<bigint>`count(difference.id)`.as('differences'),
          sql<bigint>`count(difference.id) filter (where difference.state in ('open', 'asked'))`.as('open'),
        ])
        .where('statement.account_number', '=', collection.accountNumber)
        .groupBy(['statement.id', 'closed.closed_at'])
        .orderBy('statement.day', 'desc')
        .limit(DAYS_MAX)
        .execute()
      return {
        days: rows.map((row) => ({
          day: row.day, lines: row.line_count, creditsDong: row.credits_dong, debitsDong: row.debits_dong,
          differences: Number(row.differences), open: Number(row.open), isClosed: row.closed_at !== null,
        })),
        canFetch: bankApiUrl !== null,
      }
    }),
  )
