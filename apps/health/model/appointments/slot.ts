import * as z from 'zod/mini'

/** A time with places left. */
export const FreeSlot = z.object({
  id: z.uuid(),
  facilityCode: z.string(),
  specialty: z.string(),
  room: z.string(),
  day: z.iso.date(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  /** Places left. */
  free: z.int(),
})
export type FreeSlot = z.output<typeof FreeSlot>
