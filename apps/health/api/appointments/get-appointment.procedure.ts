import * as z from 'zod/mini'
import { Appointment } from '../../model/appointments/appointment.ts'
import { procedureFor } from '../kit.ts'
import { findInCare } from './find-in-care.query.ts'

/**
 * One appointment of the viewer or of their child.
 * @throws AppointmentMissing when it is somebody else's or none
 */
export const getAppointment = procedureFor('citizen')
  .input(z.object({ id: z.uuid() }))
  .output(Appointment)
  .query(async ({ ctx, input }) => (await findInCare(ctx, input.id)).appointment)
