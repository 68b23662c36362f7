import { DomainError } from '@mc/errors'

/** The statement is of another account than the one that collects. */
export class StatementForeign extends DomainError {
  readonly code = 'payments.statement.foreign'
  readonly kind = 'invalid'
}
