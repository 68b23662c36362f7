import { DomainError } from '@mc/errors'

/** A document that cannot be run: the first fault of so many. */
export class DocumentBad extends DomainError {
  readonly code = 'procedures.designer.document-bad'
  readonly kind = 'invalid'

  constructor(params: { path: string; fault: string; count: number }) {
    super(params)
  }
}
