import { DomainError } from '@mc/errors'

/** More was asked for, and this answer is none of what was: what an office has seen stays as it was sent. */
export class NotAskedFor extends DomainError {
  readonly code = 'dossier.answers.not-asked-for'
  readonly kind = 'invalid'

  constructor(params: { question: string }) {
    super(params)
  }
}
