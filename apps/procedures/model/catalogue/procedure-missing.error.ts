import { DomainError } from '@mc/errors'

/** No procedure of this code can be applied for today. */
export class ProcedureMissing extends DomainError {
  readonly code = 'procedures.procedure.missing'
  readonly kind = 'missing'
}
