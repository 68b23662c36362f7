import * as z from 'zod/mini'
import { SlotGone } from '../../model/appointments/slot-gone.error.ts'
import { FreeSlot } from '../../model/appointments/slot.ts'
import { procedureFor } from '../kit.ts'
import { findNextFree } from './find-slots.query.ts'

/**
 * The next free times in place of one that is gone: same facility, same specialty.
 * @throws SlotGone when there is no such slot
 */
export const listNextFree = procedureFor('citizen')
  .input(z.object({ slotId: z.uuid() }))
  .output(z.array(FreeSlot))
  .query(async ({ ctx, input }) => {
    const slot = await ctx.public
      .selectFrom('health.slots')
      .select(['facility_code', 'specialty', 'starts_at'])
      .where('id', '=', input.slotId)
      .executeTakeFirst()
    if (!slot) throw new SlotGone()
    const place = { facilityCode: slot.facility_code, specialty: slot.specialty }
    return findNextFree(ctx.public, place, { after: slot.starts_at, now: ctx.clock.now() })
  })
