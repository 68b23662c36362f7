import { DomainError } from '@mc/errors'

/** No such appointment of the viewer or of somebody in their care. */
export class AppointmentMissing extends DomainError {
  readonly code = 'health.appointment.missing'
  readonly kind = 'missing'
}
