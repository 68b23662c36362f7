import { DomainError } from '@mc/errors'

/** The officer holds no duty at that facility. */
export class NotYourFacility extends DomainError {
  readonly code = 'health.desk.not-your-facility'
  readonly kind = 'forbidden'
}
