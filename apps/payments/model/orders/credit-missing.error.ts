import { DomainError } from '@mc/errors'

/** There is no such credit in suspense. */
export class CreditMissing extends DomainError {
  readonly code = 'payments.credit.missing'
  readonly kind = 'missing'
}
