import { DomainError } from '@mc/errors'

/** Thrown when a person has no licence with the id asked for, be it nobody's or somebody else's. */
export class LicenceMissing extends DomainError {
  readonly code = 'transport.licence.missing'
  readonly kind = 'missing'
  constructor() {
    super({})
  }
}
