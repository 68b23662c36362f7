import { DomainError } from '@mc/errors'

/** The pupil is not in the class, or the subject has no such mark. */
export class NoSuchPlace extends DomainError {
  readonly code = 'education.mark.no-such-place'
  readonly kind = 'invalid'
}
