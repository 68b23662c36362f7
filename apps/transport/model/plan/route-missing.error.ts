import { DomainError } from '@mc/errors'

/** Thrown when the timetable in use has no route of this id: a link from before the timetable changed. */
export class RouteMissing extends DomainError {
  readonly code = 'transport.route.missing'
  readonly kind = 'missing'
  constructor() {
    super({})
  }
}
