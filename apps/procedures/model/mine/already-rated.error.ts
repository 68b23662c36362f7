import { DomainError } from '@mc/errors'

/** A dossier is rated once, after its result was handed over. */
export class AlreadyRated extends DomainError {
  readonly code = 'procedures.rating.not-now'
  readonly kind = 'conflict'
}
