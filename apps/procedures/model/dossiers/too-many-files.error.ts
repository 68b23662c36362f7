import { DomainError } from '@mc/errors'

/** The dossier has as many files as one may have, or too much is on its way. */
export class TooManyFiles extends DomainError {
  readonly code = 'procedures.file.too-many'
  readonly kind = 'limit'
}
