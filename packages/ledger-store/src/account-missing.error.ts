import { DomainError } from '@mc/errors'

/** A transfer names an account that was never opened. */
export class AccountMissing extends DomainError {
  readonly code = 'ledger.account.missing'
  readonly kind = 'missing'
}
