import { DomainError } from '@mc/errors'

/** The work is of another office or role, or no longer open. */
export class NotYourWork extends DomainError {
  readonly code = 'procedures.desk.not-yours'
  readonly kind = 'forbidden'
}
