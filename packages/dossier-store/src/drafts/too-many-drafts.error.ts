import { DomainError } from '@mc/errors'

/** One person has as many drafts as one may have: `max`. */
export class TooManyDrafts extends DomainError {
  readonly code = 'dossier.draft.too-many'
  readonly kind = 'limit'

  constructor(params: { max: number }) {
    super(params)
  }
}
