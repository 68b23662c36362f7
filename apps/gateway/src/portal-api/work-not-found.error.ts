import { DomainError } from '@mc/errors'

/** No works were announced under this id. */
export class WorkNotFound extends DomainError {
  readonly code = 'platform.status.work-not-found'
  readonly kind = 'missing'
}
