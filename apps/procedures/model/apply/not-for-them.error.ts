import { DomainError } from '@mc/errors'

/** The procedure is not one that is applied for like this: for a child, for oneself, or online. */
export class NotForThem extends DomainError {
  readonly code = 'procedures.apply.not-for-them'
  readonly kind = 'invalid'
}
