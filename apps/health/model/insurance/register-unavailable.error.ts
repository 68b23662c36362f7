import { DomainError } from '@mc/errors'

/** The insurance register does not answer. The facility receives the patient all the same and asks later. */
export class RegisterUnavailable extends DomainError {
  readonly code = 'health.insurance.register-unavailable'
  readonly kind = 'conflict'
}
