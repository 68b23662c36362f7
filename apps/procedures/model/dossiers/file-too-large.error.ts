import { DomainError } from '@mc/errors'

/** The file is larger than one may be. */
export class FileTooLarge extends DomainError {
  readonly code = 'procedures.file.too-large'
  readonly kind = 'invalid'
}
