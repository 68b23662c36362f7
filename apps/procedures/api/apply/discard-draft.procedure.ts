import { DossierMissing } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { procedureFor } from '../kit.ts'

/**
 * Throws a draft away, with its files.
 * @throws DossierMissing when it is no draft of the viewer's
 */
export const discardDraft = procedureFor('citizen')
  .input(z.object({ id: z.uuid() }))
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const { row, person } = await dossierOfMine(ctx, input.id)
    if (row.phase !== 'draft') throw new DossierMissing()
    await person.door.write((trx) => trx.deleteFrom('dossier.dossiers').where('id', '=', row.id).where('phase', '=', 'draft').execute())
    return { id: row.id }
  })
