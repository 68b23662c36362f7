import { DomainError } from '@mc/errors'

/** Somebody else got the last place. Names the next free slots of the same specialty, so that the loser is offered them at once. */
export class SlotTaken extends DomainError {
  readonly code = 'health.slot.taken'
  readonly kind = 'conflict'

  constructor(params: {
    slotId: string
    /** Ids of the next free slots, joined by commas; empty when there are none. */
    nextSlotIds: string
    /** Start of the first of them, ISO; empty when there is none. */
    nextStartsAt: string
  }) {
    super(params)
  }
}
