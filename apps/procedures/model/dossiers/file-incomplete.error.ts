import { DomainError } from '@mc/errors'

/** A part of the file did not arrive. */
export class FileIncomplete extends DomainError {
  readonly code = 'procedures.file.incomplete'
  readonly kind = 'conflict'
}
