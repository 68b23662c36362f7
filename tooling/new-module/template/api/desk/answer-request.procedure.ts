import { IdempotencyKey, idempotent, publish, recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { RequestNotOpen } from '../../model/requests/request-not-open.error.ts'
import { Answer } from '../../model/requests/request.ts'
import { procedureFor } from '../kit.ts'
import { RequestAnswered } from './request-answered.event.ts'

/**
 * Answers a request, once. The answer, the line in the sender's access log and the event are one transaction.
 * @throws RequestNotOpen when a colleague was quicker, or there is no such request
 */
export const answerRequest = procedureFor('one-stop.officer')
  .input(z.object({ idempotencyKey: IdempotencyKey, id: z.uuid(), answer: Answer }))
  .output(z.object({ id: z.uuid() }))
  .mutation(({ ctx, input }) => {
    const { personId } = ctx.viewer
    return ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'sample.desk.answer', personId, input }, async () => {
        // One statement decides which of two officers came first.
        const answered = await trx
          .updateTable('sample.requests')
          .set({ answer: input.answer, answered_at: ctx.clock.now(), answered_by: personId })
          .where('id', '=', input.id)
          .where('answered_at', 'is', null)
          .returning(['id', 'citizen_id'])
          .executeTakeFirst()
        if (!answered) throw new RequestNotOpen()
        await recordAccess(trx, { citizenId: answered.citizen_id, resource: 'sample.request', kind: 'view', reason: 'sample.access.answer' })
        await publish(trx, { ...RequestAnswered, payload: { requestId: answered.id, citizenId: answered.citizen_id } })
        return { id: answered.id }
      }),
    )
  })
