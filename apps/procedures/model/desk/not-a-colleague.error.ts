import { DomainError } from '@mc/errors'

/** The person has no such duty in the office. */
export class NotAColleague extends DomainError {
  readonly code = 'procedures.desk.not-a-colleague'
  readonly kind = 'invalid'
}
