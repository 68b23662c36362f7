import { DomainError } from '@mc/errors'

/** The bill is settled: it cannot be paid twice (OP43). The receipt's id comes with it. */
export class BillAlreadyPaid extends DomainError {
  readonly code = 'payments.bill.already-paid'
  readonly kind = 'conflict'

  constructor(params: { receiptId: string }) {
    super(params)
  }
}
