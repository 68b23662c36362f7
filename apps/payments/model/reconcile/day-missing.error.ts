import { DomainError } from '@mc/errors'

/** There is no statement of that day. */
export class DayMissing extends DomainError {
  readonly code = 'payments.day.missing'
  readonly kind = 'missing'
}
