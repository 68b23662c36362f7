import { DomainError } from '@mc/errors'

/** The order is not in the state for that any more: somebody else was first, or the bank told meanwhile. */
export class OrderOver extends DomainError {
  readonly code = 'payments.order.over'
  readonly kind = 'conflict'
}
