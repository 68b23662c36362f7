import { DomainError } from '@mc/errors'

/** A version would take effect on a day that is over: what dossiers began with would be another than it was. */
export class EffectTooEarly extends DomainError {
  readonly code = 'procedures.designer.effect-too-early'
  readonly kind = 'conflict'

  constructor(params: { day: string }) {
    super(params)
  }
}
