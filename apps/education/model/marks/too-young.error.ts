import { DomainError } from '@mc/errors'

/** A pupil under 14 asked for their own record: a parent or guardian opens it. */
export class TooYoung extends DomainError {
  readonly code = 'education.pupil.too-young'
  readonly kind = 'forbidden'

  constructor(params: { age: number }) {
    super(params)
  }
}
