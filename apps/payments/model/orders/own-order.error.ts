import { DomainError } from '@mc/errors'

/** Four eyes: whoever asked for it cannot approve it. */
export class OwnOrder extends DomainError {
  readonly code = 'payments.order.own'
  readonly kind = 'forbidden'
}
