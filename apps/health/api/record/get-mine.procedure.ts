import { CitizenId } from '@mc/identity'
import * as z from 'zod/mini'
import { HealthRecord } from '../../model/record/health-record.ts'
import { procedureFor } from '../kit.ts'
import { personOf } from '../patients/person-of.query.ts'
import { findRecord } from './find-record.query.ts'

/**
 * The health record of the viewer, or of somebody in their care (H3).
 * @throws NotYourRecord for anybody else
 */
export const getMine = procedureFor('citizen')
  .atLevel(2)
  .input(z.object({ citizenId: z.optional(CitizenId) }))
  .output(HealthRecord)
  .query(async ({ ctx, input }) => {
    const citizenId = input.citizenId ?? ctx.viewer.personId
    const { db } = await ctx.forPerson(citizenId)
    const [person, record] = await Promise.all([personOf(ctx, citizenId), findRecord(db, citizenId)])
    return { ...person, ...record }
  })
