import { DomainError } from '@mc/errors'

/** The person has no health insurance on that day. */
export class NoCoverage extends DomainError {
  readonly code = 'health.insurance.no-coverage'
  readonly kind = 'missing'
}
