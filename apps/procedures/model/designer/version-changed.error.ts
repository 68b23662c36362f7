import { DomainError } from '@mc/errors'

/** The version was changed, proposed, published or laid aside since the page was made. */
export class VersionChanged extends DomainError {
  readonly code = 'procedures.designer.version-changed'
  readonly kind = 'conflict'
}
