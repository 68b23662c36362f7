import { limitRate, recordAccess } from '@mc/server-kit'
import { LookupQuery, LookupResult } from '../../model/desk/lookup.ts'
import { procedureFor } from '../kit.ts'
import { findLicences } from '../licences/find-licences.query.ts'

/** Look-ups of one officer in a minute: far more than a counter needs, far fewer than reading the register takes. */
const LOOKUPS_A_MINUTE = 30

/**
 * A transport officer's look-up of licences by personal ID or licence number. Found or not, it is written down in the
 * transaction that looks, and the citizen concerned sees it.
 * @throws TooManyTries after 30 in a minute
 */
export const lookUpLicences = procedureFor('transport.officer')
  .input(LookupQuery)
  .output(LookupResult)
  .mutation(async ({ ctx, input }) => {
    await limitRate(ctx.public, { bucket: `transport.lookup:${ctx.viewer.personId}`, limit: LOOKUPS_A_MINUTE, windowSeconds: 60 })
    const owner = input.by === 'citizen-id' ? { citizenId: input.value } : { licenceNumber: input.value }
    const licences = await ctx.duty(async (trx) => {
      const found = await findLicences(trx, owner, ctx.clock.today())
      const citizenId = found[0]?.citizenId ?? (input.by === 'citizen-id' ? input.value : null)
      await trx
        .insertInto('transport.licence_lookups')
        .values({
          citizen_id: citizenId,
          officer_id: ctx.viewer.personId,
          searched_by: input.by,
          searched_value: input.value,
          is_found: found.length > 0,
          looked_up_at: ctx.clock.now(),
        })
        .execute()
      if (citizenId !== null) await recordAccess(trx, { citizenId, resource: 'transport.licences', kind: 'lookup', reason: 'transport.access.licence-lookup' })
      return found
    })
    const citizenId = licences[0]?.citizenId
    const person = citizenId ? await ctx.ports.people.find(citizenId) : null
    const holder = citizenId ? { citizenId, name: person?.name ?? null, birthDate: person?.birthDate ?? null } : null
    return { isFound: licences.length > 0, holder, licences }
  })
