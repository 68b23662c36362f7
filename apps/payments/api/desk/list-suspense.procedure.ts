import { DongText } from '@mc/money'
import { recordAccess } from '@mc/server-kit'
import { bankName } from '@mc/vietqr'
import * as z from 'zod/mini'
import { Instant } from '../../model/bills/bill.ts'
import { SUSPENSE_REASONS } from '../../model/payments/decide-credit.rule.ts'
import { procedureFor } from '../kit.ts'

/** Credits shown at once, newest first. */
const SUSPENSE_MAX = 100

/** Money that arrived and could not be matched with a bill: nothing of it is lost, somebody has to look into it. */
export const listSuspense = procedureFor('treasurer')
  .output(
    z.object({
      credits: z.array(
        z.object({
          transactionId: z.string(),
          creditedAt: Instant,
          amountDong: DongText,
          /** About how much nothing was ordered yet. */
          leftDong: DongText,
          purpose: z.string(),
          reason: z.enum(SUSPENSE_REASONS),
          bank: z.string(),
          accountNumber: z.string(),
          /** The bill it seems to be for, and its sum. */
          expected: z.nullable(z.object({ billCode: z.string(), amountDong: DongText })),
        }),
      ),
      count: z.int(),
      totalDong: DongText,
    }),
  )
  .query(({ ctx }) =>
    ctx.duty(async (trx) => {
      const suspended = trx.selectFrom('payments.bank_credits as credit').where('credit.left_dong', '>', 0n)
      const rows = await suspended
        .leftJoin('payments.payments as payment', 'payment.id', 'credit.payment_id')
        .leftJoin('payments.bills as bill', 'bill.id', 'payment.bill_id')
        .select([
          'credit.transaction_id', 'credit.credited_at', 'credit.amount_dong', 'credit.left_dong', 'credit.purpose', 'credit.suspense_reason', 'credit.bin',
          'credit.account_number', 'payment.amount_dong as expected_dong', 'payment.reference', 'payment.citizen_id', 'bill.code',
        ])
        .orderBy('credit.credited_at', 'desc')
        .limit(SUSPENSE_MAX)
        .execute()
      const citizens = [...new Set(rows.map((row) => row.citizen_id).filter((id) => id !== null))]
      await recordAccess(trx, citizens.map((citizenId) => ({ citizenId, resource: 'payments.credit', kind: 'list', reason: 'payments.reason.suspense' })))
      const total = await suspended.select((eb) => [eb.fn.countAll<bigint>().as('count'), eb.fn.sum<string | null>('credit.left_dong').as('sum')]).executeTakeFirstOrThrow()
      return {
        credits: rows.map((row) => ({
          transactionId: row.transaction_id,
          creditedAt: row.credited_at,
          amountDong: row.amount_dong,
          leftDong: row.left_dong,
          purpose: row.purpose,
          reason: row.suspense_reason ?? 'unknown-reference',
          bank: bankName(row.bin),
          accountNumber: row.account_number,
          expected: row.expected_dong === null ? null : { billCode: row.code ?? row.reference ?? '', amountDong: row.expected_dong },
        })),
        count: Number(total.count),
        totalDong: BigInt(total.sum ?? 0),
      }
    }),
  )
