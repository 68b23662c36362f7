import { DomainError } from '@mc/errors'

/** Somebody else entered the same mark meanwhile. `version` and `mark` (hundredths, -1 for none) are what is there now. */
export class MarkChanged extends DomainError {
  readonly code = 'education.mark.changed'
  readonly kind = 'conflict'

  constructor(params: { version: number; mark: number }) {
    super(params)
  }
}
