import { DomainError } from '@mc/errors'

/** Patients are received on the day of their appointment, and only when it is open. */
export class AppointmentNotDue extends DomainError {
  readonly code = 'health.desk.appointment-not-due'
  readonly kind = 'conflict'
}
