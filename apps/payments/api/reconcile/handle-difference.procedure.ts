import { IdempotencyKey, idempotent, publish } from '@mc/server-kit'
import * as z from 'zod/mini'
import { OrderReason } from '../../model/orders/order.ts'
import { DayClosed } from '../../model/reconcile/day-closed.error.ts'
import { actionsOf, DIFFERENCE_ACTIONS } from '../../model/reconcile/difference.ts'
import { DifferenceOver } from '../../model/reconcile/difference-over.error.ts'
import { procedureFor } from '../kit.ts'
import { creditFound } from './credit-found.event.ts'

const STATES = { book: 'booked', ask: 'asked', note: 'noted' } as const

/**
 * Does something about a difference: books money that no notice told of, asks the bank (it stays open), or explains it.
 * @throws DifferenceOver; DayClosed
 */
export const handleDifference = procedureFor('treasurer')
  .atLevel(2, { isolated: true })
  .input(z.object({ differenceId: z.uuid(), action: z.enum(DIFFERENCE_ACTIONS), note: OrderReason, idempotencyKey: IdempotencyKey }))
  .output(z.object({ differenceId: z.uuid() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'reconcile.handleDifference', personId: ctx.viewer.personId, input }, async () => {
        const difference = await trx.selectFrom('payments.differences').selectAll().where('id', '=', input.differenceId).forUpdate().executeTakeFirst()
        if (!difference || !actionsOf(difference).includes(input.action)) throw new DifferenceOver()
        const closed = await trx.selectFrom('payments.closed_days').select('day').where('account_number', '=', difference.account_number).where('day', '=', difference.day).executeTakeFirst()
        if (closed) throw new DayClosed()
        await trx
          .updateTable('payments.differences')
          .set({ state: STATES[input.action], note: input.note, handled_by: ctx.viewer.personId, handled_at: ctx.clock.now() })
          .where('id', '=', difference.id)
          .execute()
        if (input.action === 'book') await publish(trx, creditFound({ differenceId: difference.id }))
        return { differenceId: difference.id }
      }),
    ),
  )
