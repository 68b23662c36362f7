import { DomainError } from '@mc/errors'

/** No works were announced under this id. */
export class WorkNotFound extends DomainError {
  readonly code = 'platform.status.work-not-found'
  readonly kind = 'missing'
}

/** Works that are over or were cancelled are history: nothing about them changes any more. */
export class WorkIsOver extends DomainError {
  readonly code = 'platform.status.work-is-over'
  readonly kind = 'conflict'
}

/** Works are announced for a time to come, or for now. */
export class WorkInPast extends DomainError {
  readonly code = 'platform.status.work-in-past'
  readonly kind = 'invalid'
}
