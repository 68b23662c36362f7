import * as z from 'zod/mini'
import { BOOKING_HORIZON_DAYS } from '../../model/appointments/booking.rule.ts'
import { FacilityCode } from '../../model/facilities/facility.ts'
import { procedureFor } from '../kit.ts'
import { findFreeDays } from './find-slots.query.ts'

const DAY_MS = 86_400_000

/** The days on which a specialty of a facility has places left, within the time for which one can book. */
export const listDays = procedureFor('citizen')
  .input(z.object({ facilityCode: FacilityCode, specialty: z.string().check(z.maxLength(40)) }))
  .output(z.array(z.object({ day: z.iso.date(), free: z.int() })))
  .query(({ ctx, input }) => {
    const horizon = new Date(Date.parse(`${ctx.clock.today()}T00:00:00Z`) + BOOKING_HORIZON_DAYS * DAY_MS)
    return findFreeDays(ctx.public, input, { now: ctx.clock.now(), lastDay: horizon.toISOString().slice(0, 10) })
  })
