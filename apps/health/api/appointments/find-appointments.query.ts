import type { Kysely } from 'kysely'
import type { Appointment } from '../../model/appointments/appointment.ts'
import { isOpenAppointment } from '../../model/appointments/booking.rule.ts'
import type { HealthDatabase } from '../database.ts'

/** Appointments of one person in a list: the open ones and the latest others. */
const APPOINTMENTS_MAX = 50

/** Who looks, and when. */
export type Look = { viewerId: string; now: Date }

/** A person's appointments, the furthest in the future first. */
export async function findAppointments(db: Kysely<HealthDatabase>, citizenId: string, look: Look): Promise<Appointment[]> {
  const rows = await appointmentsOf(db, citizenId).orderBy('starts_at', 'desc').limit(APPOINTMENTS_MAX).execute()
  return rows.map((row) => appointmentOf(row, look))
}

/** One appointment of a person; null when the person has none of that id. */
export async function findAppointment(
  db: Kysely<HealthDatabase>,
  asked: { id: string; citizenId: string },
  look: Look,
): Promise<Appointment | null> {
  const row = await appointmentsOf(db, asked.citizenId).where('appointment.id', '=', asked.id).executeTakeFirst()
  return row ? appointmentOf(row, look) : null
}

function appointmentsOf(db: Kysely<HealthDatabase>, citizenId: string) {
  return db
    .selectFrom('health.appointments as appointment')
    .innerJoin('health.facilities as facility', 'facility.code', 'appointment.facility_code')
    .select([
      'appointment.id', 'citizen_id', 'patient_name', 'slot_id', 'facility_code', 'specialty', 'room', 'day', 'starts_at',
      'ends_at', 'queue_number', 'status', 'name_vi', 'name_en', 'address_vi', 'address_en', 'phone',
    ])
    .where('citizen_id', '=', citizenId)
}

type Row = Awaited<ReturnType<ReturnType<typeof appointmentsOf>['execute']>>[number]

function appointmentOf(row: Row, look: Look): Appointment {
  return {
    id: row.id,
    citizenId: row.citizen_id,
    patientName: row.patient_name,
    isForOther: row.citizen_id !== look.viewerId,
    slotId: row.slot_id,
    facilityCode: row.facility_code,
    facilityName: { vi: row.name_vi, en: row.name_en },
    facilityAddress: { vi: row.address_vi, en: row.address_en },
    facilityPhone: row.phone,
    specialty: row.specialty,
    room: row.room,
    day: row.day,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    queueNumber: row.queue_number,
    status: row.status,
    isOpen: isOpenAppointment({ status: row.status, startsAt: row.starts_at }, look.now),
  }
}
