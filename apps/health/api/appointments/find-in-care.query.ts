import type { PersonDoor, Ports, Viewer } from '@mc/server-kit'
import type { Appointment } from '../../model/appointments/appointment.ts'
import { AppointmentMissing } from '../../model/appointments/appointment-missing.error.ts'
import type { HealthDatabase } from '../database.ts'
import { peopleInCare } from '../patients/people-in-care.query.ts'
import { findAppointment } from './find-appointments.query.ts'

type Asking = {
  viewer: Viewer
  ports: Ports
  clock: { now(): Date; today(): string }
  forPerson(citizenId: string): Promise<PersonDoor<HealthDatabase>>
}

/**
 * An appointment by its id, looked for among the viewer's own and then their children's: an address with a personal ID
 * in it would end up in histories and logs.
 * @throws AppointmentMissing when it is nobody's whom the viewer may act for
 */
export async function findInCare(ctx: Asking, id: string): Promise<{ appointment: Appointment; door: PersonDoor<HealthDatabase> }> {
  const look = { viewerId: ctx.viewer.personId, now: ctx.clock.now() }
  for (const person of await peopleInCare(ctx)) {
    const door = await ctx.forPerson(person.citizenId)
    const appointment = await findAppointment(door.db, { id, citizenId: person.citizenId }, look)
    if (appointment) return { appointment, door }
  }
  throw new AppointmentMissing()
}
