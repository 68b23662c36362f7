import { DomainError } from '@mc/errors'

/** The doctor asks for the record of somebody who is no patient of the facility, and gives no emergency as reason. */
export class NoCareRelation extends DomainError {
  readonly code = 'health.record.no-care-relation'
  readonly kind = 'forbidden'
}
