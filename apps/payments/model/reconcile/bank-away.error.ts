import { DomainError } from '@mc/errors'

/** The bank gives no statement now, or of that day. */
export class BankAway extends DomainError {
  readonly code = 'payments.bank.away'
  readonly kind = 'conflict'
}
