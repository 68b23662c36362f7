import { DomainError } from '@mc/errors'

/** There is no such version. */
export class VersionMissing extends DomainError {
  readonly code = 'procedures.designer.version-missing'
  readonly kind = 'missing'
}
