import { DomainError } from '@mc/errors'

/** The person asked for is neither the viewer nor in their care. */
export class NotYourRecord extends DomainError {
  readonly code = 'platform.record.not-yours'
  readonly kind = 'forbidden'
}
