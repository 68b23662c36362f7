import { DomainError } from '@mc/errors'

/** No office is set for an agency that the procedure names: an administrator has to say which one it is. */
export class OfficeMissing extends DomainError {
  readonly code = 'dossier.office.missing'
  readonly kind = 'conflict'

  constructor(params: { agency: string }) {
    super(params)
  }
}
