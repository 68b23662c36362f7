import { DomainError } from '@mc/errors'

/** The slot has begun already. */
export class SlotPast extends DomainError {
  readonly code = 'health.slot.past'
  readonly kind = 'conflict'
}
