/** What transport makes of a refusal: 400, 403, 404, 409 or 429. */
export type RefusalKind = 'invalid' | 'forbidden' | 'missing' | 'conflict' | 'limit'

/**
 * A refusal a person can act on. Thrown by rules and procedures, never by libraries; anything else that is
 * thrown is a defect and is shown as `internal` with the request's id.
 */
export abstract class DomainError extends Error {
  /** `<sector>.<thing>.<what>`: unique, never reused; the key of the message that people read. */
  abstract readonly code: string
  /** All that transport looks at. */
  abstract readonly kind: RefusalKind
  /** Values for the message; nothing that identifies a person. */
  readonly params: Readonly<Record<string, string | number>>

  constructor(params: Readonly<Record<string, string | number>> = {}) {
    super(JSON.stringify(params))
    this.params = params
    this.name = new.target.name
  }
}
