import { DomainError } from '@mc/errors'

/** The code is wrong, too old, or for another address. */
export class WrongEmailCode extends DomainError {
  readonly code = 'platform.notices.wrong-code'
  readonly kind = 'invalid'
}
