import { DomainError } from '@mc/errors'

/** No such bill of the viewer or of a child in their care. */
export class BillMissing extends DomainError {
  readonly code = 'payments.bill.missing'
  readonly kind = 'missing'
}
