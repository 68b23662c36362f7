import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { Appointment } from '../../model/appointments/appointment.ts'
import { procedureFor } from '../kit.ts'
import { findAppointment } from './find-appointments.query.ts'
import { findInCare } from './find-in-care.query.ts'
import { lockOpen } from './lock-open.query.ts'
import { releaseSlot } from './take-slot.query.ts'
import { tellAppointment } from './tell-appointment.ts'

/**
 * Cancels an appointment; its place is free again at once.
 * @throws AppointmentMissing, AppointmentClosed when it has begun or was cancelled before
 */
export const cancelAppointment = procedureFor('citizen')
  .input(z.object({ idempotencyKey: IdempotencyKey, id: z.uuid() }))
  .output(Appointment)
  .mutation(async ({ ctx, input }) => {
    const { appointment, door } = await findInCare(ctx, input.id)
    const asked = { id: input.id, citizenId: appointment.citizenId }
    const look = { viewerId: ctx.viewer.personId, now: ctx.clock.now() }
    const write = { key: input.idempotencyKey, operation: 'health.appointments.cancel', personId: look.viewerId, input }
    return door.write((trx) =>
      idempotent(trx, write, async () => {
        const before = await lockOpen(trx, { ...asked, now: look.now })
        await trx
          .updateTable('health.appointments')
          .set({ status: 'cancelled', cancelled_at: look.now })
          .where('id', '=', asked.id)
          .where('citizen_id', '=', asked.citizenId)
          .execute()
        await releaseSlot(trx, before.slot_id)
        const cancelled = (await findAppointment(trx, asked, look))!
        await tellAppointment(trx, { what: 'cancelled', appointment: cancelled, viewerId: look.viewerId, act: input.idempotencyKey })
        return cancelled
      }),
    )
  })
