import { DomainError } from '@mc/errors'

/** What part of a card's QR could not be read. */
export type CardFault = 'fields' | 'citizenId' | 'name' | 'birthDate' | 'sex' | 'issuedOn'

/** The text scanned is not that of a citizen card, or part of it is wrong: then none of it is used. */
export class UnreadableCard extends DomainError {
  readonly code = 'identity.card.unreadable'
  readonly kind = 'invalid'

  constructor(params: { part: CardFault }) {
    super(params)
  }
}
