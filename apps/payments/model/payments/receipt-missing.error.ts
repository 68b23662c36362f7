import { DomainError } from '@mc/errors'

/** No such receipt for a bill of the viewer or of a child in their care. */
export class ReceiptMissing extends DomainError {
  readonly code = 'payments.receipt.missing'
  readonly kind = 'missing'
}
