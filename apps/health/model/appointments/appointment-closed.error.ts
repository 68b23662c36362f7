import { DomainError } from '@mc/errors'

/** The appointment has begun, is over or was cancelled: it can be neither moved nor cancelled. */
export class AppointmentClosed extends DomainError {
  readonly code = 'health.appointment.closed'
  readonly kind = 'conflict'
}
