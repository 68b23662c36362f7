import { DomainError } from '@mc/errors'

/** The file is no PDF and no picture, whatever its name says. */
export class FileWrongType extends DomainError {
  readonly code = 'procedures.file.wrong-type'
  readonly kind = 'invalid'
}
