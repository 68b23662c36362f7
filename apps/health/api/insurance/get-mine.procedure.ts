import { CitizenId } from '@mc/identity'
import * as z from 'zod/mini'
import { Insurance } from '../../model/insurance/coverage.ts'
import { procedureFor } from '../kit.ts'
import { personOf } from '../patients/person-of.query.ts'
import { currentCoverage, findCoverages } from './find-coverages.query.ts'

/**
 * The insurance of the viewer, or of somebody in their care.
 * @throws NotYourRecord for anybody else
 */
export const getMine = procedureFor('citizen')
  .input(z.object({ citizenId: z.optional(CitizenId) }))
  .output(Insurance)
  .query(async ({ ctx, input }) => {
    const citizenId = input.citizenId ?? ctx.viewer.personId
    const { db } = await ctx.forPerson(citizenId)
    const [person, terms] = await Promise.all([personOf(ctx, citizenId), findCoverages(db, citizenId, ctx.clock.today())])
    return { ...person, current: currentCoverage(terms), terms }
  })
