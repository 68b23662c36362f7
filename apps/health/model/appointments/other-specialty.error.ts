import { DomainError } from '@mc/errors'

/** An appointment moves within its facility and specialty; for another one, book anew. */
export class OtherSpecialty extends DomainError {
  readonly code = 'health.appointment.other-specialty'
  readonly kind = 'invalid'
}
