import { DomainError } from '@mc/errors'

/** More than what is left of the sum that came, other orders counted in (OP46). */
export class MoreThanLeft extends DomainError {
  readonly code = 'payments.order.more-than-left'
  readonly kind = 'conflict'

  constructor(params: { leftDong: string }) {
    super(params)
  }
}
