import { DomainError } from '@mc/errors'

/** No such dossier among those that the viewer may see. */
export class DossierMissing extends DomainError {
  readonly code = 'dossier.dossier.missing'
  readonly kind = 'missing'
}
