import * as z from 'zod/mini'

/** An appointment as the person, or whoever acts for them, sees it. */
export const Appointment = z.object({
  id: z.uuid(),
  citizenId: z.string(),
  patientName: z.string(),
  /** Whether the patient is the viewer's child or ward and not the viewer. */
  isForOther: z.boolean(),
  slotId: z.uuid(),
  facilityCode: z.string(),
  facilityName: z.object({ vi: z.string(), en: z.string() }),
  facilityAddress: z.object({ vi: z.string(), en: z.string() }),
  facilityPhone: z.nullable(z.string()),
  specialty: z.string(),
  room: z.string(),
  day: z.iso.date(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  queueNumber: z.int(),
  status: z.enum(['booked', 'arrived', 'fulfilled', 'cancelled', 'noshow']),
  /** Whether it can still be moved or cancelled. */
  isOpen: z.boolean(),
})
export type Appointment = z.output<typeof Appointment>
