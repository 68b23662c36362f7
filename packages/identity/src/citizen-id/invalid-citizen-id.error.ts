import { DomainError } from '@mc/errors'

/** Why a text is no personal ID number. */
export type CitizenIdFault = 'length' | 'province'

/** What was given as a personal ID number cannot be one. */
export class InvalidCitizenId extends DomainError {
  readonly code = 'identity.citizen-id.invalid'
  readonly kind = 'invalid'

  constructor(params: { reason: CitizenIdFault }) {
    super(params)
  }
}
