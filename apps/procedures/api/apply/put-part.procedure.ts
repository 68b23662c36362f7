import * as z from 'zod/mini'
import { PartInput, putPartOf } from '../dossiers/put-part.ts'
import { procedureFor } from '../kit.ts'

/**
 * Takes a part of a file, at most 512 KiB. Parts may come in any order and again.
 * @throws TooManyFiles when too much is on its way
 */
export const putPart = procedureFor('citizen')
  .input(PartInput)
  .output(z.object({ part: z.int() }))
  .mutation(async ({ ctx, input }) => {
    await ctx.writeOwn((trx) => putPartOf(trx, input, { personId: ctx.viewer.personId, now: ctx.clock.now() }))
    return { part: input.part }
  })
