import { DomainError } from '@mc/errors'

/** The dossier is not where this can be done: somebody was quicker, or the page is old. */
export class WrongMoment extends DomainError {
  readonly code = 'dossier.event.wrong-moment'
  readonly kind = 'conflict'

  constructor(params: { event: string; phase: string }) {
    super(params)
  }
}
