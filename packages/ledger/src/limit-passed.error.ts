import { DomainError } from '@mc/errors'

/** A balance would pass its limit, what is held counted in: nothing was posted or held. */
export class LimitPassed extends DomainError {
  readonly code = 'ledger.limit.passed'
  readonly kind = 'conflict'
}
