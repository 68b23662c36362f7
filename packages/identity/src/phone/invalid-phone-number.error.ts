import { DomainError } from '@mc/errors'

/** Why a text is no mobile number: not a Vietnamese number at all, a prefix nobody has, or a landline that gets no SMS. */
export type PhoneFault = 'length' | 'prefix' | 'landline'

/** What was given as a mobile number cannot be one. */
export class InvalidPhoneNumber extends DomainError {
  readonly code = 'identity.phone.invalid'
  readonly kind = 'invalid'

  constructor(params: { reason: PhoneFault }) {
    super(params)
  }
}
