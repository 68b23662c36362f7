import { DomainError } from '@mc/errors'

/** The procedure takes calls only from the module's own origin, where no other module's code runs (docs/isolation.md). */
export class NotIsolated extends DomainError {
  readonly code = 'platform.page.not-isolated'
  readonly kind = 'forbidden'

  constructor() {
    super({})
  }
}
