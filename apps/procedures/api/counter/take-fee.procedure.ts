import { lockDossier, markFeePaid } from '@mc/dossier-store'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { NotYourWork } from '../../model/desk/not-your-work.error.ts'
import { officeWithPart } from '../desk/office-with-part.query.ts'
import { procedureFor } from '../kit.ts'

/** Notes that a counter took the fee of a dossier in cash, once. @throws NotYourWork */
export const takeFee = procedureFor('one-stop.officer')
  .input(z.object({ dossierId: z.uuid(), idempotencyKey: IdempotencyKey }))
  .output(z.object({ dossierId: z.uuid() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.counter.fee', personId: ctx.viewer.personId, input }, async () => {
        const row = await lockDossier(trx, input.dossierId)
        if (!(await officeWithPart(trx, { dossierId: row.id, viewer: ctx.viewer }))) throw new NotYourWork()
        await markFeePaid(trx, { dossierId: row.id, way: 'cash', now: ctx.clock.now() })
        return { dossierId: row.id }
      }),
    ),
  )
