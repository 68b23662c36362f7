import { DomainError } from '@mc/errors'

/** No dossier has this code and this phone; which of the two is wrong is not told. */
export class NotFoundByCode extends DomainError {
  readonly code = 'procedures.track.not-found'
  readonly kind = 'missing'
}
