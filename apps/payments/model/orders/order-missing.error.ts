import { DomainError } from '@mc/errors'

/** There is no such order. */
export class OrderMissing extends DomainError {
  readonly code = 'payments.order.missing'
  readonly kind = 'missing'
}
