import { DomainError } from '@mc/errors'

/** The person has an appointment at that very time. */
export class AlreadyBookedThen extends DomainError {
  readonly code = 'health.appointment.same-time'
  readonly kind = 'conflict'
}
