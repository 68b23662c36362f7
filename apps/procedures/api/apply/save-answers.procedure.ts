import { saveAnswers as save } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { AnswerFault, Answers, ANSWERS_MAX } from '../../model/apply/draft.ts'
import { AnswersTooLong } from '../../model/apply/answers-too-long.error.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { procedureFor } from '../kit.ts'

/**
 * Keeps what was answered on one page, right or wrong, and says what is wrong with it: the next page is asked for when nothing is.
 * @throws DossierChanged when another tab was quicker; WrongMoment when nothing may be changed now; AnswersTooLong
 */
export const saveAnswers = procedureFor('citizen')
  .input(z.object({ id: z.uuid(), revision: z.int(), page: z.string(), answers: Answers }))
  .output(z.object({ revision: z.int(), faults: z.array(AnswerFault) }))
  .mutation(async ({ ctx, input }) => {
    if (JSON.stringify(input.answers).length > ANSWERS_MAX) throw new AnswersTooLong({ max: ANSWERS_MAX })
    const { person } = await dossierOfMine(ctx, input.id)
    return person.door.write((trx) => save(trx, { dossierId: input.id, revision: input.revision, page: input.page, answers: input.answers, now: ctx.clock.now() }))
  })
