import { DomainError } from '@mc/errors'

/** With these answers the dossier would cost something else than when it was sent: `was` and `would`, whole đồng. */
export class FeeChanged extends DomainError {
  readonly code = 'dossier.fee.changed'
  readonly kind = 'conflict'

  constructor(params: { was: string; would: string }) {
    super(params)
  }
}
