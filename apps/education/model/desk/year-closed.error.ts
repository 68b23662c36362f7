import { DomainError } from '@mc/errors'

/** Marks of a past school year are not entered any more. */
export class YearClosed extends DomainError {
  readonly code = 'education.year.closed'
  readonly kind = 'conflict'
}
