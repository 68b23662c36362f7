import { DossierMissing, lockDossier, refuseUneditable } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { procedureFor } from '../kit.ts'

/**
 * Takes a file out again while the dossier may be changed. What was there when it was sent first stays.
 * @throws WrongMoment; DossierMissing when there is no such file to take out
 */
export const removePaper = procedureFor('citizen')
  .input(z.object({ id: z.uuid(), paperId: z.uuid() }))
  .output(z.object({ paperId: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const { person } = await dossierOfMine(ctx, input.id)
    return person.door.write(async (trx) => {
      const row = await lockDossier(trx, input.id)
      refuseUneditable(row.life)
      const { numDeletedRows } = await trx
        .deleteFrom('dossier.papers')
        .where('id', '=', input.paperId)
        .where('dossier_id', '=', row.id)
        .$if(row.sent_at !== null, (query) => query.where('at', '>', row.sent_at))
        .executeTakeFirstOrThrow()
      if (numDeletedRows === 0n) throw new DossierMissing()
      return { paperId: input.paperId }
    })
  })
