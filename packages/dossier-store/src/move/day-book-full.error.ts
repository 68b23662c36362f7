import { DomainError } from '@mc/errors'

/** The office's book of the day has all its numbers given out. */
export class DayBookFull extends DomainError {
  readonly code = 'dossier.book.full'
  readonly kind = 'limit'
}
