import { DomainError } from '@mc/errors'

/** There is no such hold, it has ended another way, its time is over, or it reserved less: nothing was posted. */
export class HoldOver extends DomainError {
  readonly code = 'ledger.hold.over'
  readonly kind = 'conflict'
}
