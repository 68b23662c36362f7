import { DomainError } from '@mc/errors'

/** The PIN is not the one of the signer's key. */
export class PinWrong extends DomainError {
  readonly code = 'platform.signing.pin-wrong'
  readonly kind = 'invalid'

  constructor(params: { triesLeft: number }) {
    super(params)
  }
}

/** Too many wrong PINs: the signing service takes none for a while. */
export class PinLocked extends DomainError {
  readonly code = 'platform.signing.pin-locked'
  readonly kind = 'limit'
}

/** The signer's certificate has run out, was taken back, or is not of a root that is trusted. */
export class CertificateUnusable extends DomainError {
  readonly code = 'platform.signing.certificate-unusable'
  readonly kind = 'conflict'
}

/** The signing service, its time stamps or its status answers are away. Nothing was signed. */
export class SigningAway extends DomainError {
  readonly code = 'platform.signing.away'
  readonly kind = 'limit'
}

/** The file is no PDF whose signatures can be judged. */
export class FileUnreadable extends DomainError {
  readonly code = 'platform.signing.file-unreadable'
  readonly kind = 'invalid'
}
