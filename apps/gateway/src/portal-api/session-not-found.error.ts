import { DomainError } from '@mc/errors'

/** No such sign-in among the person's own: already ended, or never theirs. */
export class SessionNotFound extends DomainError {
  readonly code = 'platform.session.not-found'
  readonly kind = 'missing'
}
