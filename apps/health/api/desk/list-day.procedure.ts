import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { FacilityMissing } from '../../model/facilities/facility-missing.error.ts'
import { Facility, FacilityCode } from '../../model/facilities/facility.ts'
import { findFacility } from '../facilities/find-facilities.query.ts'
import { procedureFor } from '../kit.ts'
import { facilityCodesOf, ownFacility } from './own-facility.query.ts'

/** Appointments of a day in one answer; the largest hospital of the demo has some 500. */
const DAY_MAX = 1_000

const Row = z.object({
  id: z.uuid(),
  citizenId: z.string(),
  patientName: z.string(),
  patientBirthDate: z.string(),
  specialty: z.string(),
  room: z.string(),
  startsAt: z.iso.datetime(),
  queueNumber: z.int(),
  status: z.enum(['booked', 'arrived', 'fulfilled', 'cancelled', 'noshow']),
})

/**
 * Who comes to the officer's facility on a day, by time. Every person listed sees in their log that they were listed.
 * @throws NotYourFacility when the viewer works elsewhere
 */
export const listDay = procedureFor('clinic.reception', 'clinic.doctor')
  .input(z.object({ facilityCode: z.optional(FacilityCode), day: z.optional(z.iso.date()) }))
  .output(z.object({ facility: Facility, facilityCodes: z.array(FacilityCode), day: z.iso.date(), appointments: z.array(Row) }))
  .query(async ({ ctx, input }) => {
    const facilityCode = ownFacility(ctx.viewer, input.facilityCode)
    const facility = await findFacility(ctx.public, facilityCode)
    if (!facility) throw new FacilityMissing()
    const day = input.day ?? ctx.clock.today()
    const rows = await ctx.duty(async (trx) => {
      const found = await trx
        .selectFrom('health.appointments')
        .selectAll()
        .where('facility_code', '=', facilityCode)
        .where('day', '=', day)
        .where('status', '<>', 'cancelled')
        .orderBy('starts_at')
        .orderBy('queue_number')
        .limit(DAY_MAX)
        .execute()
      const listed = [...new Set(found.map((row) => row.citizen_id))]
      const look = { resource: 'health.appointment', kind: 'list', reason: 'health.access.day-list' } as const
      await recordAccess(trx, listed.map((citizenId) => ({ citizenId, ...look })))
      return found
    })
    return {
      facility,
      facilityCodes: facilityCodesOf(ctx.viewer),
      day,
      appointments: rows.map((row) => ({
        id: row.id,
        citizenId: row.citizen_id,
        patientName: row.patient_name,
        patientBirthDate: row.patient_birth_date,
        specialty: row.specialty,
        room: row.room,
        startsAt: row.starts_at.toISOString(),
        queueNumber: row.queue_number,
        status: row.status,
      })),
    }
  })
