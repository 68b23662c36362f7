import { DomainError } from '@mc/errors'

/** The sector's own server does not answer, or not in time. The other sectors go on. */
export class SectorAway extends DomainError {
  readonly code = 'platform.sector.away'
  readonly kind = 'limit'
}
