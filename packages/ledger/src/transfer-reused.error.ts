import { DomainError } from '@mc/errors'

/** The id of a posted transfer came again with another content: nothing was posted. */
export class TransferReused extends DomainError {
  readonly code = 'ledger.transfer.reused'
  readonly kind = 'conflict'
}
