import { DomainError } from '@mc/errors'

/** There is no such look at the asker's records. */
export class LookNotFound extends DomainError {
  readonly code = 'platform.access.look-not-found'
  readonly kind = 'missing'
}

/** A look is asked about once: the answer stands beside it. */
export class AlreadyAsked extends DomainError {
  readonly code = 'platform.access.already-asked'
  readonly kind = 'conflict'
}

/** Somebody answered meanwhile. */
export class AlreadyAnswered extends DomainError {
  readonly code = 'platform.access.already-answered'
  readonly kind = 'conflict'
}

/** Whoever looked does not judge the look. */
export class OwnLook extends DomainError {
  readonly code = 'platform.access.own-look'
  readonly kind = 'forbidden'
}
