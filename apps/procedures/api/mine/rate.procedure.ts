import { countFigures, localTime, lockDossier } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { Words } from '../../model/dossiers/phase.ts'
import { AlreadyRated } from '../../model/mine/already-rated.error.ts'
import { Rating } from '../../model/mine/dossier.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { procedureFor } from '../kit.ts'

/**
 * Rates the service, once, when the result is there. @throws AlreadyRated
 * @see Decision 766/QĐ-TTg: satisfaction
 */
export const rate = procedureFor('citizen')
  .input(z.object({ id: z.uuid(), score: Rating.shape.score, text: z.optional(Words) }))
  .output(Rating)
  .mutation(async ({ ctx, input }) => {
    const { person } = await dossierOfMine(ctx, input.id)
    const now = ctx.clock.now()
    return person.door.write(async (trx) => {
      const row = await lockDossier(trx, input.id)
      const rating = { score: input.score, text: input.text ?? null }
      const there = await trx.selectFrom('dossier.ratings').select('score').where('dossier_id', '=', row.id).executeTakeFirst()
      if (row.phase !== 'returned' || there) throw new AlreadyRated()
      await trx.insertInto('dossier.ratings').values({ dossier_id: row.id, citizen_id: row.citizen_id, ...rating, at: now }).execute()
      const place = { day: localTime(now).date, procedureCode: row.procedure_code, office: row.reception_office, communeCode: row.commune_code }
      await countFigures(trx, place, { rated: 1, score: input.score })
      return rating
    })
  })
