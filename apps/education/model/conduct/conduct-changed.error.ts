import { DomainError } from '@mc/errors'

/** Somebody else entered the same pupil's conduct meanwhile. */
export class ConductChanged extends DomainError {
  readonly code = 'education.conduct.changed'
  readonly kind = 'conflict'
}
