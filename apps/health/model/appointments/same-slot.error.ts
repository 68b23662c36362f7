import { DomainError } from '@mc/errors'

/** The appointment is in that slot already. */
export class SameSlot extends DomainError {
  readonly code = 'health.appointment.same-slot'
  readonly kind = 'invalid'
}
