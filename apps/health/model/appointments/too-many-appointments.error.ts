import { DomainError } from '@mc/errors'

/** The person holds as many open appointments as one may. */
export class TooManyAppointments extends DomainError {
  readonly code = 'health.appointment.too-many'
  readonly kind = 'limit'

  constructor(params: { max: number }) {
    super(params)
  }
}
