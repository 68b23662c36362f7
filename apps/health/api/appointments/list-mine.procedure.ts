import * as z from 'zod/mini'
import { Appointment } from '../../model/appointments/appointment.ts'
import { procedureFor } from '../kit.ts'
import { peopleInCare } from '../patients/people-in-care.query.ts'
import { findAppointments } from './find-appointments.query.ts'

/** The appointments of the viewer and their children: open ones first, the next at the top; then the past ones. */
export const listMine = procedureFor('citizen')
  .output(z.object({ open: z.array(Appointment), past: z.array(Appointment) }))
  .query(async ({ ctx }) => {
    const look = { viewerId: ctx.viewer.personId, now: ctx.clock.now() }
    const found: Appointment[] = []
    for (const person of await peopleInCare(ctx)) {
      const { db } = await ctx.forPerson(person.citizenId)
      found.push(...(await findAppointments(db, person.citizenId, look)))
    }
    found.sort((one, other) => one.startsAt.localeCompare(other.startsAt))
    return { open: found.filter((one) => one.isOpen), past: found.filter((one) => !one.isOpen).reverse() }
  })
