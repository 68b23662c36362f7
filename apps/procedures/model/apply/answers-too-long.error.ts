import { DomainError } from '@mc/errors'

/** All answers together are longer than a dossier holds: `max` characters. */
export class AnswersTooLong extends DomainError {
  readonly code = 'procedures.apply.answers-too-long'
  readonly kind = 'invalid'

  constructor(params: { max: number }) {
    super(params)
  }
}
