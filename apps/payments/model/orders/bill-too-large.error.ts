import { DomainError } from '@mc/errors'

/** The bill is for more than what is left of the credit: it is not settled by a part. */
export class BillTooLarge extends DomainError {
  readonly code = 'payments.order.bill-too-large'
  readonly kind = 'conflict'

  constructor(params: { billDong: string; leftDong: string }) {
    super(params)
  }
}
