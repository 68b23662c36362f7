import { DomainError } from '@mc/errors'

/** More tries than a window allows. */
export class TooManyTries extends DomainError {
  readonly code = 'platform.rate.too-many'
  readonly kind = 'limit'

  constructor(params: { waitSeconds: number }) {
    super(params)
  }
}
