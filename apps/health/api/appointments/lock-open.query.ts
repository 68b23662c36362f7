import type { Selectable, Transaction } from 'kysely'
import { AppointmentClosed } from '../../model/appointments/appointment-closed.error.ts'
import { AppointmentMissing } from '../../model/appointments/appointment-missing.error.ts'
import { isOpenAppointment } from '../../model/appointments/booking.rule.ts'
import type { AppointmentsTable, HealthDatabase } from '../database.ts'

/**
 * Locks an appointment that may still be changed, so that a move and a cancellation do not both give its place back.
 * @throws AppointmentMissing, AppointmentClosed
 */
export async function lockOpen(
  trx: Transaction<HealthDatabase>,
  asked: { id: string; citizenId: string; now: Date },
): Promise<Selectable<AppointmentsTable>> {
  const row = await trx
    .selectFrom('health.appointments')
    .selectAll()
    .where('id', '=', asked.id)
    .where('citizen_id', '=', asked.citizenId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new AppointmentMissing()
  if (!isOpenAppointment({ status: row.status, startsAt: row.starts_at }, asked.now)) throw new AppointmentClosed()
  return row
}
