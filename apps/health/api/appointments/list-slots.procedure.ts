import * as z from 'zod/mini'
import { FreeSlot } from '../../model/appointments/slot.ts'
import { FacilityCode } from '../../model/facilities/facility.ts'
import { procedureFor } from '../kit.ts'
import { findFreeSlots } from './find-slots.query.ts'

/** The free times of a day. */
export const listSlots = procedureFor('citizen')
  .input(z.object({ facilityCode: FacilityCode, specialty: z.string().check(z.maxLength(40)), day: z.iso.date() }))
  .output(z.array(FreeSlot))
  .query(({ ctx, input }) => findFreeSlots(ctx.public, input, { day: input.day, now: ctx.clock.now() }))
