import { DomainError } from '@mc/errors'

/** The teacher is not assigned to this subject in this class. */
export class NotYourClass extends DomainError {
  readonly code = 'education.class.not-yours'
  readonly kind = 'forbidden'
}
