import { DomainError } from '@mc/errors'

/** No such payment for a bill of the viewer or of a child in their care. */
export class PaymentMissing extends DomainError {
  readonly code = 'payments.payment.missing'
  readonly kind = 'missing'
}
