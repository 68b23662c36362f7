import { DomainError } from '@mc/errors'

/** That cannot be done about the difference, or it was handled already. */
export class DifferenceOver extends DomainError {
  readonly code = 'payments.difference.over'
  readonly kind = 'conflict'
}
