import { DossierMissing } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { Dossier } from '../../model/mine/dossier.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { dossierView } from '../dossiers/dossier-view.ts'
import { procedureFor } from '../kit.ts'

/**
 * One dossier with its timeline: who has it now, until when, what comes next.
 * @throws DossierMissing
 */
export const getMine = procedureFor('citizen')
  .input(z.object({ id: z.uuid() }))
  .output(Dossier)
  .query(async ({ ctx, input }) => {
    const { row, person } = await dossierOfMine(ctx, input.id)
    if (row.code === null) throw new DossierMissing()
    return dossierView(person.door.db, row, { person: { citizenId: person.citizenId, name: person.name, isMe: person.isMe }, now: ctx.clock.now() })
  })
