import * as z from 'zod/mini'

/** What a check found about one signature, each thing apart. */
export const VerifiedSignature = z.object({
  verdict: z.enum(['valid', 'broken', 'untrusted', 'unknown']),
  signer: z.object({ name: z.string(), organisation: z.nullable(z.string()) }),
  /** Who gave the certificate out, and its number. */
  issuer: z.string(),
  serial: z.string(),
  isTest: z.boolean(),
  /** As the time stamp proves; null without one. */
  signedAt: z.nullable(z.iso.datetime()),
  content: z.enum(['intact', 'changed']),
  additions: z.enum(['none', 'allowed', 'changed']),
  certificate: z.enum(['trusted', 'foreign', 'expired', 'wrong-use']),
  revocation: z.enum(['good', 'revoked', 'unknown']),
  stamp: z.enum(['good', 'missing', 'wrong', 'foreign']),
})
export type VerifiedSignature = z.output<typeof VerifiedSignature>

/** A document that this portal gave out. */
export const IssuedDocument = z.object({
  /** As it is printed. */
  code: z.string(),
  title: z.string(),
  number: z.nullable(z.string()),
  holderName: z.nullable(z.string()),
  issuedOn: z.iso.date(),
  /** Taken back by its issuer. */
  withdrawn: z.nullable(z.object({ on: z.iso.date(), reason: z.string() })),
  fileName: z.string(),
  bytes: z.int(),
})
export type IssuedDocument = z.output<typeof IssuedDocument>

/** What is said of a document: all its signatures, and what the portal knows of it. */
export const VerifiedDocument = z.object({
  /** `none`: nothing is signed. `not-issued`: this portal gave out nothing with the code that was asked for. */
  verdict: z.enum(['valid', 'broken', 'untrusted', 'unknown', 'none', 'withdrawn', 'not-issued']),
  signatures: z.array(VerifiedSignature),
  issued: z.nullable(IssuedDocument),
  checkedAt: z.iso.datetime(),
})
export type VerifiedDocument = z.output<typeof VerifiedDocument>

/** A PDF to be checked is sent whole in one request, which has this room for it. */
export const CHECKED_BYTES_MAX = 700 * 1024
