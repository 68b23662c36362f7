import { appointmentsRouter } from './appointments/appointments.router.ts'
import { deskRouter } from './desk/desk.router.ts'
import { facilitiesRouter } from './facilities/facilities.router.ts'
import { insuranceRouter } from './insurance/insurance.router.ts'
import { router } from './kit.ts'
import { patientsRouter } from './patients/patients.router.ts'
import { recordRouter } from './record/record.router.ts'

/** The API of the health sector. */
export const healthRouter = router({
  insurance: insuranceRouter,
  record: recordRouter,
  appointments: appointmentsRouter,
  facilities: facilitiesRouter,
  patients: patientsRouter,
  desk: deskRouter,
})

export type HealthRouter = typeof healthRouter
