import { IdempotencyKey, idempotent } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import * as z from 'zod/mini'
import { answerDueOn, canSendAnother, OPEN_REQUESTS_MAX } from '../../model/requests/answer-due.rule.ts'
import { RequestDraft } from '../../model/requests/request.ts'
import { TooManyOpen } from '../../model/requests/too-many-open.error.ts'
import type { SampleDatabase } from '../database.ts'
import { procedureFor } from '../kit.ts'

/**
 * Sends a request to the office. Pressing twice sends one.
 * @throws TooManyOpen when the sender has as many waiting as one person may have
 */
export const sendRequest = procedureFor('citizen')
  .input(z.extend(RequestDraft, { idempotencyKey: IdempotencyKey }))
  .output(z.object({ id: z.uuid(), dueOn: z.iso.date() }))
  .mutation(({ ctx, input }) => {
    const { personId, name } = ctx.viewer
    const dueOn = answerDueOn(ctx.clock.today())
    return ctx.writeOwn((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'sample.requests.send', personId, input }, async () => {
        await refuseFlood(trx, personId)
        const { id } = await trx
          .insertInto('sample.requests')
          .values({ citizen_id: personId, citizen_name: name, subject: input.subject, body: input.body, sent_at: ctx.clock.now(), due_on: dueOn })
          .returning('id')
          .executeTakeFirstOrThrow()
        return { id, dueOn }
      }),
    )
  })

async function refuseFlood(trx: Transaction<SampleDatabase>, citizenId: string): Promise<void> {
  const { open } = await trx
    .selectFrom('sample.requests')
    .select((row) => row.fn.countAll().as('open'))
    .where('citizen_id', '=', citizenId)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (!canSendAnother(Number(open))) throw new TooManyOpen({ max: OPEN_REQUESTS_MAX })
}
