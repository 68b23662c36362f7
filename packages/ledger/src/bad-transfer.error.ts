import { DomainError } from '@mc/errors'

/** Which rule an order for a transfer broke. */
export type TransferFault = 'entries' | 'account-twice' | 'account-code' | 'amount' | 'unbalanced' | 'currencies'

/** The transfer breaks a rule of bookkeeping: nothing was posted. */
export class BadTransfer extends DomainError {
  readonly code = 'ledger.transfer.bad'
  readonly kind = 'invalid'

  constructor(params: { fault: TransferFault }) {
    super(params)
  }
}
