import { DomainError } from '@mc/errors'

/** There is no such request, or a colleague has answered it meanwhile. */
export class RequestNotOpen extends DomainError {
  readonly code = 'sample.request.not-open'
  readonly kind = 'conflict'
}
