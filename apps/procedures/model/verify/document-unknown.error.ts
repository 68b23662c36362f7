import { DomainError } from '@mc/errors'

/** No document that this portal gave out has this code. */
export class DocumentUnknown extends DomainError {
  readonly code = 'procedures.verify.unknown'
  readonly kind = 'missing'
}
