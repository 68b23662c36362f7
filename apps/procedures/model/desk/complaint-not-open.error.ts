import { DomainError } from '@mc/errors'

/** There is no such complaint at the viewer's offices, or a colleague has answered it. */
export class ComplaintNotOpen extends DomainError {
  readonly code = 'procedures.complaint.not-open'
  readonly kind = 'conflict'
}
