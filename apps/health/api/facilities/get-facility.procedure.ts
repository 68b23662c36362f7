import * as z from 'zod/mini'
import { FacilityMissing } from '../../model/facilities/facility-missing.error.ts'
import { Facility, FacilityCode } from '../../model/facilities/facility.ts'
import { procedureFor } from '../kit.ts'
import { findFacility } from './find-facilities.query.ts'

const Hours = z.object({
  specialty: z.string(),
  /** ISO weekdays: 1 is Monday. */
  weekdays: z.array(z.int()),
  /** `HH:MM` */
  opens: z.string(),
  breakFrom: z.string(),
  breakTo: z.string(),
  closes: z.string(),
})

/**
 * A facility with the specialties it examines and their hours.
 * @throws FacilityMissing when no facility has the code
 */
export const getFacility = procedureFor('anyone')
  .input(z.object({ code: FacilityCode }))
  .output(z.object({ facility: Facility, hours: z.array(Hours) }))
  .query(async ({ ctx, input }) => {
    const facility = await findFacility(ctx.public, input.code)
    if (!facility) throw new FacilityMissing()
    const schedules = await ctx.public
      .selectFrom('health.schedules')
      .select(['specialty', 'weekdays', 'opens', 'break_from', 'break_to', 'closes'])
      .where('facility_code', '=', input.code)
      .distinctOn('specialty')
      .orderBy('specialty')
      .execute()
    return {
      facility,
      hours: schedules.map((row) => ({
        specialty: row.specialty,
        weekdays: row.weekdays,
        opens: row.opens.slice(0, 5),
        breakFrom: row.break_from.slice(0, 5),
        breakTo: row.break_to.slice(0, 5),
        closes: row.closes.slice(0, 5),
      })),
    }
  })
