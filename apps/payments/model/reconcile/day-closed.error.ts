import { DomainError } from '@mc/errors'

/** The day is closed: nothing of it is changed any more. */
export class DayClosed extends DomainError {
  readonly code = 'payments.day.closed'
  readonly kind = 'conflict'
}
