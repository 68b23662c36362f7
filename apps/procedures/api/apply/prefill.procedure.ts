import { procedureOf, saveAnswers } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { Answers, Sources } from '../../model/apply/draft.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { procedureFor } from '../kit.ts'
import { answersFromRegister } from './answers-from-register.ts'

/**
 * Fills in what the population register has about the person, once they consented to it (the call is the consent). What they
 * already answered stays.
 * @throws DossierChanged, WrongMoment
 */
export const prefill = procedureFor('citizen')
  .input(z.object({ id: z.uuid(), revision: z.int() }))
  .output(z.object({ revision: z.int(), answers: Answers, sources: Sources }))
  .mutation(async ({ ctx, input }) => {
    const { row, person } = await dossierOfMine(ctx, input.id)
    const procedure = await procedureOf(ctx.public, { code: row.procedure_code, version: row.procedure_version })
    const found = await answersFromRegister(ctx, { citizenId: person.citizenId, applicant: ctx.viewer, procedure, given: row.answers })
    return person.door.write(async (trx) => {
      const { revision } = await saveAnswers(trx, { dossierId: row.id, revision: input.revision, ...found, now: ctx.clock.now() })
      return { revision, answers: { ...row.answers, ...found.answers }, sources: { ...row.sources, ...found.sources } }
    })
  })
