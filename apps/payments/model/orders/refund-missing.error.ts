import { DomainError } from '@mc/errors'

/** No such refund of a bill of the viewer or of a child in their care. */
export class RefundMissing extends DomainError {
  readonly code = 'payments.refund.missing'
  readonly kind = 'missing'
}
