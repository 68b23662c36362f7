import { DomainError } from '@mc/errors'

/** As many complaints about one dossier wait for an answer as may: `max`. */
export class TooManyComplaints extends DomainError {
  readonly code = 'procedures.complaint.too-many'
  readonly kind = 'limit'

  constructor(params: { max: number }) {
    super(params)
  }
}
