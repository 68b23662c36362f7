import { DomainError } from '@mc/errors'

/** A key that stands for one write was sent again with another content. */
export class KeyReused extends DomainError {
  readonly code = 'platform.idempotency.key-reused'
  readonly kind = 'conflict'
}
