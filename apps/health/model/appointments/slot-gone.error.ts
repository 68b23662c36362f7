import { DomainError } from '@mc/errors'

/** No such slot. */
export class SlotGone extends DomainError {
  readonly code = 'health.slot.gone'
  readonly kind = 'missing'
}
