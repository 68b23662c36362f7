import { DomainError } from '@mc/errors'

/** Thrown when the timetable in use has no stop of this id: a link from before the timetable changed. */
export class StopMissing extends DomainError {
  readonly code = 'transport.stop.missing'
  readonly kind = 'missing'
  constructor() {
    super({})
  }
}
