import { DomainError } from '@mc/errors'

/** The register of people has nobody with that number. */
export class PatientUnknown extends DomainError {
  readonly code = 'health.record.patient-unknown'
  readonly kind = 'missing'
}
