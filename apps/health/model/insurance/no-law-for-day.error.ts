import { DomainError } from '@mc/errors'

/** The day asked about lies before the laws we hold. */
export class NoLawForDay extends DomainError {
  readonly code = 'health.insurance.no-law-for-day'
  readonly kind = 'invalid'

  constructor(params: { day: string }) {
    super(params)
  }
}
