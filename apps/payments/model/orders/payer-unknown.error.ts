import { DomainError } from '@mc/errors'

/** The bank did not tell whom the money came from: an account to pay to is needed. */
export class PayerUnknown extends DomainError {
  readonly code = 'payments.order.payer-unknown'
  readonly kind = 'invalid'
}
