import { DomainError } from '@mc/errors'

/** Who proposed a version does not approve it. */
export class SecondPersonNeeded extends DomainError {
  readonly code = 'procedures.designer.second-person'
  readonly kind = 'forbidden'
}
