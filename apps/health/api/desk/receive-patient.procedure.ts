import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { AppointmentMissing } from '../../model/appointments/appointment-missing.error.ts'
import { AppointmentNotDue } from '../../model/desk/appointment-not-due.error.ts'
import { procedureFor } from '../kit.ts'
import { facilityCodesOf } from './own-facility.query.ts'

/**
 * Notes that a patient has come. Pressing twice changes nothing the second time.
 * @throws AppointmentMissing when the facility has no such appointment, AppointmentNotDue on another day or when it is over
 */
export const receivePatient = procedureFor('clinic.reception', 'clinic.doctor')
  .input(z.object({ id: z.uuid() }))
  .output(z.object({ id: z.uuid(), status: z.literal('arrived') }))
  .mutation(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const facilities = facilityCodesOf(ctx.viewer)
      if (facilities.length === 0) throw new AppointmentMissing()
      const row = await trx
        .selectFrom('health.appointments')
        .select(['id', 'citizen_id', 'day', 'status'])
        .where('id', '=', input.id)
        .where('facility_code', 'in', facilities)
        .forUpdate()
        .executeTakeFirst()
      if (!row) throw new AppointmentMissing()
      if (row.status === 'arrived') return { id: row.id, status: 'arrived' }
      if (row.status !== 'booked' || row.day !== ctx.clock.today()) throw new AppointmentNotDue()
      await trx.updateTable('health.appointments').set({ status: 'arrived', arrived_at: ctx.clock.now() }).where('id', '=', row.id).execute()
      await recordAccess(trx, { citizenId: row.citizen_id, resource: 'health.appointment', kind: 'view', reason: 'health.access.received' })
      return { id: row.id, status: 'arrived' }
    }),
  )
