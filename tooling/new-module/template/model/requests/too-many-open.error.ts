import { DomainError } from '@mc/errors'

/** The sender has as many requests waiting as one person may have: `max`. */
export class TooManyOpen extends DomainError {
  readonly code = 'sample.request.too-many-open'
  readonly kind = 'limit'

  constructor(params: { max: number }) {
    super(params)
  }
}
