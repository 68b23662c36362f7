import { DomainError } from '@mc/errors'

/**
 * The code does not open the record: mistyped, or no such pupil, or a phone that was not sent one. Which of these is not
 * said. `left` counts tries that remain.
 */
export class WrongCode extends DomainError {
  readonly code = 'education.look-up.wrong-code'
  readonly kind = 'invalid'

  constructor(params: { left: number }) {
    super(params)
  }
}
