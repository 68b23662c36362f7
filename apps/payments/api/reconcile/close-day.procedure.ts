import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { DayClosed } from '../../model/reconcile/day-closed.error.ts'
import { DayMissing } from '../../model/reconcile/day-missing.error.ts'
import { DayNotDone } from '../../model/reconcile/day-not-done.error.ts'
import { readEnv } from '../env.ts'
import { procedureFor } from '../kit.ts'

/**
 * Closes a day: from then on neither its statement nor its differences change.
 * @throws DayMissing; DayNotDone while a difference waits; DayClosed
 */
export const closeDay = procedureFor('treasurer')
  .atLevel(2, { isolated: true })
  .input(z.object({ day: z.iso.date(), idempotencyKey: IdempotencyKey }))
  .output(z.object({ day: z.iso.date() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'reconcile.closeDay', personId: ctx.viewer.personId, input }, async () => {
        const account_number = readEnv().collection.accountNumber
        // Whoever takes a statement in or closes meanwhile waits here.
        const statement = await trx.selectFrom('payments.bank_statements').select('id').where('account_number', '=', account_number).where('day', '=', input.day).forUpdate().executeTakeFirst()
        if (!statement) throw new DayMissing()
        const open = await trx.selectFrom('payments.differences').select('id').where('account_number', '=', account_number).where('day', '=', input.day).where('state', 'in', ['open', 'asked']).limit(1).executeTakeFirst()
        if (open) throw new DayNotDone()
        const row = await trx
          .insertInto('payments.closed_days')
          .values({ account_number, day: input.day, closed_by: ctx.viewer.personId, closed_at: ctx.clock.now() })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        if (row.numInsertedOrUpdatedRows === 0n) throw new DayClosed()
        return { day: input.day }
      }),
    ),
  )
