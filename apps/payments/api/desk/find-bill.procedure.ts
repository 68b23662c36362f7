import { DongText } from '@mc/money'
import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { BillKind } from '../../model/bills/bill-kind.ts'
import { procedureFor } from '../kit.ts'
import { namesOf } from './list-settled.query.ts'

/** A provider's number is good for one bill; two providers may use the same. */
const BILLS_MAX = 5

/** Bills with this number, for money that was meant for one. Each citizen is told of the look. */
export const findBill = procedureFor('treasurer')
  .input(z.object({ code: z.string().check(z.trim(), z.minLength(3), z.maxLength(60)) }))
  .output(
    z.object({
      bills: z.array(
        z.object({
          billId: z.uuid(),
          code: z.string(),
          kind: BillKind,
          provider: z.object({ vi: z.string(), en: z.string() }),
          person: z.string(),
          amountDong: DongText,
          dueOn: z.iso.date(),
          isSettled: z.boolean(),
        }),
      ),
    }),
  )
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const rows = await trx
        .selectFrom('payments.bills as bill')
        .innerJoin('payments.providers as provider', 'provider.id', 'bill.provider_id')
        .select(['bill.id', 'bill.code', 'bill.kind', 'bill.citizen_id', 'bill.amount_dong', 'bill.due_on', 'bill.settled_at', 'provider.name_vi', 'provider.name_en'])
        .where('bill.code', '=', input.code.toUpperCase())
        .limit(BILLS_MAX)
        .execute()
      const citizens = [...new Set(rows.map((row) => row.citizen_id))]
      await recordAccess(trx, citizens.map((citizenId) => ({ citizenId, resource: 'payments.credit', kind: 'lookup', reason: 'payments.reason.suspense' })))
      const names = await namesOf(trx, citizens)
      return {
        bills: rows.map((row) => ({
          billId: row.id,
          code: row.code,
          kind: row.kind,
          provider: { vi: row.name_vi, en: row.name_en },
          person: names.get(row.citizen_id) ?? '',
          amountDong: row.amount_dong,
          dueOn: row.due_on,
          isSettled: row.settled_at !== null,
        })),
      }
    }),
  )
