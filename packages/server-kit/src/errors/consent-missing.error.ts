import { DomainError } from '@mc/errors'

/** The person has not agreed to this, or has withdrawn it. */
export class ConsentMissing extends DomainError {
  readonly code = 'platform.consent.missing'
  readonly kind = 'forbidden'
  constructor(params: { purpose: string }) {
    super(params)
  }
}
