import { DomainError } from '@mc/errors'

/** No facility has that code. */
export class FacilityMissing extends DomainError {
  readonly code = 'health.facility.missing'
  readonly kind = 'missing'
}
