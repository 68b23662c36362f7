import { DomainError } from '@mc/errors'

/** The look-up has expired, was used, or had too many wrong codes: ask for a new code. */
export class LookUpOver extends DomainError {
  readonly code = 'education.look-up.over'
  readonly kind = 'conflict'
}
