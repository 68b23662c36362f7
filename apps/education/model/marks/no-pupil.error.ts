import { DomainError } from '@mc/errors'

/** The person is in no school's register, or was in no class in the year asked for. */
export class NoPupil extends DomainError {
  readonly code = 'education.pupil.none'
  readonly kind = 'missing'
}
