import { DomainError } from '@mc/errors'

/** The register does not answer in time: what it would have told is asked of the person, or later. */
export class RegisterAway extends DomainError {
  readonly code = 'platform.register.away'
  readonly kind = 'conflict'
  constructor(params: { register: string }) {
    super(params)
  }
}

/** The register has nothing about this person. */
export class NotInRegister extends DomainError {
  readonly code = 'platform.register.unknown'
  readonly kind = 'missing'
  constructor(params: { register: string }) {
    super(params)
  }
}

/** The register does not give this to us for this purpose. */
export class RegisterRefused extends DomainError {
  readonly code = 'platform.register.refused'
  readonly kind = 'forbidden'
  constructor(params: { register: string }) {
    super(params)
  }
}
