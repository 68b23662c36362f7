import { DomainError } from '@mc/errors'

/** A colleague has taken the work. */
export class AssignedToOther extends DomainError {
  readonly code = 'procedures.desk.assigned-to-other'
  readonly kind = 'conflict'
}
