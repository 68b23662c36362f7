import type { SignatureReport } from '@mc/signature'

/** A person who signs for an office, or for themselves. */
export type SigningPerson = { personId: string; name: string; office: string | null }

/** The agency whose seal follows a person's signature. */
export type Seal = { organisationCode: string; name: string }

/** A document to be signed. */
export type ToSign = { pdf: Uint8Array; reason: string; seal?: Seal }

/** A signed document: its bytes carry chain, answers about certificates and time stamps (PAdES B-LT). */
export type SignedFile = { pdf: Buffer; signatures: SignatureReport[]; signedAt: Date }

/** Documents that one act signs at most. */
export const SIGNED_AT_ONCE_MAX = 50

/**
 * Signatures by keys that the signing service of the certification authority keeps. A person allows by a PIN just the
 * documents of one act; the seal follows without one.
 */
export type SignPort = {
  /**
   * Signs all or none, and gives out nothing that does not pass its own check.
   * @throws PinWrong, PinLocked, CertificateUnusable, SigningAway
   */
  signDocuments(act: { person: SigningPerson; pin: string; documents: readonly ToSign[] }): Promise<SignedFile[]>
  /**
   * Says of every signature in a file who, when, intact, trusted, not taken back.
   * @throws FileUnreadable when the file is no PDF that can be judged
   */
  checkDocument(pdf: Uint8Array): Promise<SignatureReport[]>
}
