import { DomainError } from '@mc/errors'

/** The viewer signed in with less assurance than money, health records and signatures need. */
export class LevelTooLow extends DomainError {
  readonly code = 'platform.level.too-low'
  readonly kind = 'forbidden'

  constructor(params: { level: number }) {
    super(params)
  }
}
