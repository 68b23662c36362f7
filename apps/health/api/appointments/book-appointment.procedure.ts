import { CitizenId } from '@mc/identity'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import * as z from 'zod/mini'
import { AlreadyBookedThen } from '../../model/appointments/already-booked-then.error.ts'
import { Appointment } from '../../model/appointments/appointment.ts'
import { canBookAnother, OPEN_APPOINTMENTS_MAX } from '../../model/appointments/booking.rule.ts'
import { TooManyAppointments } from '../../model/appointments/too-many-appointments.error.ts'
import type { HealthDatabase } from '../database.ts'
import { procedureFor } from '../kit.ts'
import { personOf, type Person } from '../patients/person-of.query.ts'
import { findAppointment } from './find-appointments.query.ts'
import { isSameTime } from './same-time.query.ts'
import { takeSlot } from './take-slot.query.ts'
import { tellAppointment } from './tell-appointment.ts'

/**
 * Books a place for the viewer or their child (H5). Of those who press at once for the last place, one gets it.
 * @throws SlotTaken with the next free slots; SlotPast, SlotGone, AlreadyBookedThen, TooManyAppointments, NotYourRecord
 */
export const bookAppointment = procedureFor('citizen')
  .input(z.object({ idempotencyKey: IdempotencyKey, slotId: z.uuid(), citizenId: z.optional(CitizenId) }))
  .output(Appointment)
  .mutation(async ({ ctx, input }) => {
    const citizenId = input.citizenId ?? ctx.viewer.personId
    const door = await ctx.forPerson(citizenId)
    const patient = await personOf(ctx, citizenId)
    const viewerId = ctx.viewer.personId
    const now = ctx.clock.now()
    const write = { key: input.idempotencyKey, operation: 'health.appointments.book', personId: viewerId, input }
    return door.write((trx) =>
      idempotent(trx, write, async () => {
        const id = await insertAppointment(trx, { patient, slotId: input.slotId, viewerId, now })
        const appointment = (await findAppointment(trx, { id, citizenId }, { viewerId, now }))!
        await tellAppointment(trx, { what: 'booked', appointment, viewerId, act: input.idempotencyKey })
        return appointment
      }),
    )
  })

type Booking = { patient: Person; slotId: string; viewerId: string; now: Date }

async function insertAppointment(trx: Transaction<HealthDatabase>, booking: Booking): Promise<string> {
  const { patient, now } = booking
  const { slot, room, queueNumber } = await takeSlot(trx, booking.slotId, now)
  await refuseHoarding(trx, patient.citizenId, now)
  try {
    const { id } = await trx
      .insertInto('health.appointments')
      .values({
        citizen_id: patient.citizenId,
        patient_name: patient.name,
        patient_birth_date: patient.birthDate,
        slot_id: slot.id,
        schedule_id: slot.schedule_id,
        facility_code: slot.facility_code,
        specialty: slot.specialty,
        room,
        day: slot.day,
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
        queue_number: queueNumber,
        status: 'booked',
        booked_by: booking.viewerId,
        booked_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  } catch (error) {
    throw isSameTime(error) ? new AlreadyBookedThen() : error
  }
}

async function refuseHoarding(trx: Transaction<HealthDatabase>, citizenId: string, now: Date): Promise<void> {
  const { open } = await trx
    .selectFrom('health.appointments')
    .select((row) => row.fn.countAll().as('open'))
    .where('citizen_id', '=', citizenId)
    .where('status', '=', 'booked')
    .where('starts_at', '>', now)
    .executeTakeFirstOrThrow()
  if (!canBookAnother(Number(open))) throw new TooManyAppointments({ max: OPEN_APPOINTMENTS_MAX })
}
