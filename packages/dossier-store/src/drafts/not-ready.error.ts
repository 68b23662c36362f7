import { DomainError } from '@mc/errors'

/** The dossier may not be sent yet: so many answers are wrong or missing, so many papers, or the phone. */
export class NotReady extends DomainError {
  readonly code = 'dossier.draft.not-ready'
  readonly kind = 'invalid'

  constructor(params: { answers: number; papers: number; phone: number }) {
    super(params)
  }
}
