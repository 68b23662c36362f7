import { DomainError } from '@mc/errors'

/** A date of birth that is no date. */
export class InvalidBirthDate extends DomainError {
  readonly code = 'identity.birth-date.invalid'
  readonly kind = 'invalid'
}
