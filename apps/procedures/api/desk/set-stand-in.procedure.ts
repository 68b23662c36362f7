import * as z from 'zod/mini'
import { NotAColleague } from '../../model/desk/not-a-colleague.error.ts'
import { WORK_ROLES } from '../../model/catalogue/agencies.ts'
import { procedureFor } from '../kit.ts'
import { colleaguesOf } from './colleagues.query.ts'
import { isAt, myPlaces } from './my-places.ts'

/**
 * Says who stands in for the viewer in an office, from one day to another, both included.
 * @throws NotAColleague when the person has not the same duty there
 */
export const setStandIn = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .input(z.object({ office: z.string(), role: z.enum(WORK_ROLES), standInId: z.string().check(z.maxLength(12)), fromOn: z.iso.date(), toOn: z.iso.date() }).check(z.refine(({ fromOn, toOn }) => fromOn <= toOn, { error: 'order', path: ['toOn'] })))
  .output(z.object({ id: z.uuid() }))
  .mutation(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const { personId, name } = ctx.viewer
      const place = { office: input.office, role: input.role }
      const colleague = isAt(myPlaces(ctx.viewer), place) ? (await colleaguesOf(trx, place)).find((one) => one.personId === input.standInId && one.personId !== personId) : undefined
      if (!colleague) throw new NotAColleague()
      return trx
        .insertInto('dossier.stand_ins')
        .values({
          office: input.office,
          absent_id: personId,
          absent_name: name,
          stand_in_id: colleague.personId,
          stand_in_name: colleague.name,
          from_on: input.fromOn,
          to_on: input.toOn,
          set_by: personId,
          at: ctx.clock.now(),
          ended_at: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
    }),
  )
