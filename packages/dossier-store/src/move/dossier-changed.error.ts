import { DomainError } from '@mc/errors'

/** The dossier was changed since the page was made, in another tab or by somebody else. */
export class DossierChanged extends DomainError {
  readonly code = 'dossier.dossier.changed'
  readonly kind = 'conflict'
}
