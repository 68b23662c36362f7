import { DomainError } from '@mc/errors'

/** No module of that name has a release or a key. */
export class ModuleUnknown extends DomainError {
  readonly code = 'platform.release.module-unknown'
  readonly kind = 'missing'
}

/** The module has no release under that version. */
export class ReleaseUnknown extends DomainError {
  readonly code = 'platform.release.unknown'
  readonly kind = 'missing'
}

/** A release taken out of service is put on no channel. */
export class ReleaseStopped extends DomainError {
  readonly code = 'platform.release.stopped'
  readonly kind = 'conflict'
}

/** Nothing was on the channel before. */
export class NothingBefore extends DomainError {
  readonly code = 'platform.release.nothing-before'
  readonly kind = 'conflict'
}

/** A canary must be for somebody, and for another release than everybody's. */
export class CanaryWrong extends DomainError {
  readonly code = 'platform.release.canary-wrong'
  readonly kind = 'invalid'
}

/** The public key is no Ed25519 key in base64. */
export class KeyWrong extends DomainError {
  readonly code = 'platform.release.key-wrong'
  readonly kind = 'invalid'
}

/** The key is there already, this module's or another's. */
export class KeyTaken extends DomainError {
  readonly code = 'platform.release.key-taken'
  readonly kind = 'conflict'
}

/** There is no such key that still holds. */
export class KeyUnknown extends DomainError {
  readonly code = 'platform.release.key-unknown'
  readonly kind = 'missing'
}

/** There is no such token that still holds. */
export class TokenUnknown extends DomainError {
  readonly code = 'platform.release.token-unknown'
  readonly kind = 'missing'
}

/** A module has only so many keys or tokens that hold at once. */
export class KeysTooMany extends DomainError {
  readonly code = 'platform.release.keys-too-many'
  readonly kind = 'limit'
}

/** A token of that name still holds: pressed twice, or another's. */
export class TokenNameTaken extends DomainError {
  readonly code = 'platform.release.token-name-taken'
  readonly kind = 'conflict'
}

/** The module is another team's: its developers change it, administrators take it back or stop it. */
export class NotYourModule extends DomainError {
  readonly code = 'platform.release.not-your-module'
  readonly kind = 'forbidden'
}

/** There is no such team. */
export class TeamUnknown extends DomainError {
  readonly code = 'platform.release.team-unknown'
  readonly kind = 'missing'
}
