import { isSignedBy, type Envelope } from './envelope.ts'
import type { Refusal } from './refusals.messages.ts'

/** A team's key as the registry keeps it. */
export type TeamKey = { keyId: string; module: string; publicKey: string; revokedAt: Date | null }

/**
 * Finds the key of the module that signed the envelope.
 * @param keys every key that the envelope names, of whichever module
 * @returns the key, or why there is none: `key-unknown`, `key-revoked`, `signature-wrong`
 */
export function checkSignature(envelope: Envelope, of: { module: string; keys: readonly TeamKey[] }): { keyId: string } | Refusal {
  const own = of.keys.filter((key) => key.module === of.module && envelope.signatures.some((one) => one.keyid === key.keyId))
  const valid = own.filter((key) => key.revokedAt === null)
  const signer = valid.find((key) => isSignedBy(envelope, key.publicKey))
  if (signer) return { keyId: signer.keyId }
  const [first] = valid
  if (first) return { code: 'signature-wrong', params: { keyId: first.keyId } }
  const [revoked] = own
  if (revoked) return { code: 'key-revoked', params: { keyId: revoked.keyId, revokedOn: revoked.revokedAt?.toISOString().slice(0, 10) ?? '', module: of.module } }
  return { code: 'key-unknown', params: { keyId: envelope.signatures[0]?.keyid ?? '', module: of.module } }
}
