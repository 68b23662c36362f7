import { IdempotencyKey, idempotent } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import * as z from 'zod/mini'
import { AlreadyBookedThen } from '../../model/appointments/already-booked-then.error.ts'
import { Appointment } from '../../model/appointments/appointment.ts'
import { OtherSpecialty } from '../../model/appointments/other-specialty.error.ts'
import { SameSlot } from '../../model/appointments/same-slot.error.ts'
import type { HealthDatabase } from '../database.ts'
import { procedureFor } from '../kit.ts'
import { findAppointment } from './find-appointments.query.ts'
import { findInCare } from './find-in-care.query.ts'
import { lockOpen } from './lock-open.query.ts'
import { isSameTime } from './same-time.query.ts'
import { releaseSlot, takeSlot } from './take-slot.query.ts'
import { tellAppointment } from './tell-appointment.ts'

/**
 * Moves an appointment to another time of the same facility and specialty. The old place is kept until the new one is
 * certain, and is free the moment it is.
 * @throws SlotTaken with the next free slots; AppointmentClosed, SameSlot, OtherSpecialty, AlreadyBookedThen, SlotPast, SlotGone
 */
export const moveAppointment = procedureFor('citizen')
  .input(z.object({ idempotencyKey: IdempotencyKey, id: z.uuid(), slotId: z.uuid() }))
  .output(Appointment)
  .mutation(async ({ ctx, input }) => {
    const { appointment, door } = await findInCare(ctx, input.id)
    const { citizenId } = appointment
    const look = { viewerId: ctx.viewer.personId, now: ctx.clock.now() }
    const write = { key: input.idempotencyKey, operation: 'health.appointments.move', personId: look.viewerId, input }
    return door.write((trx) =>
      idempotent(trx, write, async () => {
        await moveTo(trx, { id: input.id, citizenId, slotId: input.slotId, now: look.now })
        const moved = (await findAppointment(trx, { id: input.id, citizenId }, look))!
        await tellAppointment(trx, { what: 'moved', appointment: moved, viewerId: look.viewerId, act: input.idempotencyKey })
        return moved
      }),
    )
  })

async function moveTo(trx: Transaction<HealthDatabase>, move: { id: string; citizenId: string; slotId: string; now: Date }): Promise<void> {
  const before = await lockOpen(trx, move)
  if (before.slot_id === move.slotId) throw new SameSlot()
  await lockSlots(trx, [before.slot_id, move.slotId])
  const { slot, room, queueNumber } = await takeSlot(trx, move.slotId, move.now)
  if (slot.facility_code !== before.facility_code || slot.specialty !== before.specialty) throw new OtherSpecialty()
  await releaseSlot(trx, before.slot_id)
  try {
    await trx
      .updateTable('health.appointments')
      .set({
        slot_id: slot.id,
        schedule_id: slot.schedule_id,
        room,
        day: slot.day,
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
        queue_number: queueNumber,
        moved_at: move.now,
      })
      .where('id', '=', move.id)
      .where('citizen_id', '=', move.citizenId)
      .execute()
  } catch (error) {
    throw isSameTime(error) ? new AlreadyBookedThen() : error
  }
}

/** Without one order two people who swap times would wait for each other for ever. */
async function lockSlots(trx: Transaction<HealthDatabase>, ids: string[]): Promise<void> {
  await trx.selectFrom('health.slots').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
}
