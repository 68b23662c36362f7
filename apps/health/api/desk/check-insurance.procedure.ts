import { CitizenId } from '@mc/identity'
import { recordAccess } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import * as z from 'zod/mini'
import { Coverage } from '../../model/insurance/coverage.ts'
import { RegisterUnavailable } from '../../model/insurance/register-unavailable.error.ts'
import { FacilityCode } from '../../model/facilities/facility.ts'
import type { HealthDatabase } from '../database.ts'
import { registerCopy } from '../insurance/providers/register-copy.provider.ts'
import { procedureFor } from '../kit.ts'
import { ownFacility } from './own-facility.query.ts'

const Check = z.object({
  outcome: z.enum(['found', 'not-found', 'register-unavailable']),
  citizenId: z.string(),
  /** Null when the register of people does not know the number. */
  person: z.nullable(z.object({ name: z.string(), birthDate: z.string() })),
  coverage: z.nullable(Coverage),
  askedAt: z.iso.datetime(),
})

/**
 * Asks the register whether a person is insured today (H1). Found, not found and no answer are each recorded, and the
 * person sees that they were looked up. No answer is no reason to send anybody away: it is asked again in the background.
 * @throws NotYourFacility when the viewer works elsewhere
 */
export const checkInsurance = procedureFor('clinic.reception', 'clinic.doctor')
  .input(z.object({ citizenId: CitizenId, facilityCode: z.optional(FacilityCode) }))
  .output(Check)
  .mutation(async ({ ctx, input }) => {
    const facilityCode = ownFacility(ctx.viewer, input.facilityCode)
    const { citizenId } = input
    const found = await ctx.ports.people.find(citizenId)
    const now = ctx.clock.now()
    const { outcome, coverage } = await ctx.duty(async (trx) => {
      const answer = await answerOf(trx, { citizenId, today: ctx.clock.today(), now })
      await trx
        .insertInto('health.coverage_lookups')
        .values({
          citizen_id: citizenId,
          facility_code: facilityCode,
          officer_id: ctx.viewer.personId,
          outcome: answer.outcome,
          coverage_id: answer.coverage?.id ?? null,
          asked_at: now,
        })
        .execute()
      await recordAccess(trx, { citizenId, resource: 'health.coverage', kind: 'lookup', reason: 'health.access.insurance-check' })
      return answer
    })
    const person = found && { name: found.name, birthDate: found.birthDate }
    return { outcome, citizenId, person, coverage, askedAt: now.toISOString() }
  })

type Answer = { outcome: 'found' | 'not-found' | 'register-unavailable'; coverage: Coverage | null }

async function answerOf(trx: Transaction<HealthDatabase>, question: { citizenId: string; today: string; now: Date }): Promise<Answer> {
  try {
    const coverage = await registerCopy.findCoverage(trx, question)
    return { outcome: coverage ? 'found' : 'not-found', coverage }
  } catch (error) {
    if (!(error instanceof RegisterUnavailable)) throw error
    return { outcome: 'register-unavailable', coverage: null }
  }
}
