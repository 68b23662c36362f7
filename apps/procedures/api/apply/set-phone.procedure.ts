import { DossierChanged, lockDossier, refuseUneditable } from '@mc/dossier-store'
import { PhoneNumber } from '@mc/identity'
import * as z from 'zod/mini'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { procedureFor } from '../kit.ts'

/**
 * Where notices of a dossier go, and what it is tracked by.
 * @throws DossierChanged, WrongMoment
 */
export const setPhone = procedureFor('citizen')
  .input(z.object({ id: z.uuid(), revision: z.int(), phone: PhoneNumber }))
  .output(z.object({ revision: z.int() }))
  .mutation(async ({ ctx, input }) => {
    const { person } = await dossierOfMine(ctx, input.id)
    return person.door.write(async (trx) => {
      const row = await lockDossier(trx, input.id)
      if (row.revision !== input.revision) throw new DossierChanged()
      refuseUneditable(row.life)
      const revision = row.revision + 1
      await trx.updateTable('dossier.dossiers').set({ phone: input.phone, revision, changed_at: ctx.clock.now() }).where('id', '=', row.id).execute()
      return { revision }
    })
  })
