import { DomainError } from '@mc/errors'

/** The register knows nobody by this number. */
export class PersonNotFound extends DomainError {
  readonly code = 'procedures.counter.person-not-found'
  readonly kind = 'missing'
}
