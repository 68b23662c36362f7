import { DomainError } from '@mc/errors'

/** The day has no statement yet, or something of it is still open: it cannot be closed. */
export class DayNotDone extends DomainError {
  readonly code = 'payments.day.not-done'
  readonly kind = 'conflict'
}
