import { DomainError } from '@mc/errors'

/** What the event itself lacks. */
export type EventFault = 'faults-missing' | 'reason-missing' | 'supplements-used-up' | 'task-unknown'

/** The event cannot be, at whatever moment: a refusal without a reason, a task that the procedure does not have. */
export class BadEvent extends DomainError {
  readonly code = 'dossier.event.bad'
  readonly kind = 'invalid'

  constructor(params: { event: string; fault: EventFault }) {
    super(params)
  }
}
