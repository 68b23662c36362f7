import * as z from 'zod/mini'
import { NotYourWork } from '../../model/desk/not-your-work.error.ts'
import { procedureFor } from '../kit.ts'

/** Throws away what the officer began at the counter, with its scans. @throws NotYourWork when it is no such draft of theirs */
export const discardDraft = procedureFor('one-stop.officer')
  .input(z.object({ id: z.uuid() }))
  .output(z.object({ id: z.uuid() }))
  .mutation(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('dossier.dossiers')
        .where('id', '=', input.id)
        .where('phase', '=', 'draft')
        .where('channel', '=', 'counter')
        .where('filed_by', '=', ctx.viewer.personId)
        .executeTakeFirstOrThrow()
      if (numDeletedRows === 0n) throw new NotYourWork()
      return { id: input.id }
    }),
  )
