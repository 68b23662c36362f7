import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'
import * as z from 'zod'
import { canonicalBytes, type Statement } from './statement.ts'

/** What the payload is: part of what is signed. */
export const PAYLOAD_TYPE = 'application/vnd.mc.release+json'

/** DSSE envelope. @source https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
export type Envelope = {
  payloadType: typeof PAYLOAD_TYPE
  /** Base64 of the statement's bytes. */
  payload: string
  signatures: { keyid: string; sig: string }[]
}

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/)

export const envelopeSchema: z.ZodType<Envelope> = z.object({
  payloadType: z.literal(PAYLOAD_TYPE),
  payload: base64,
  // One is enough for a team; the limit keeps an envelope from being a pile of work.
  signatures: z.array(z.object({ keyid: z.string().max(64), sig: base64 })).min(1).max(4),
})

/**
 * The bytes that are signed: type and payload with their lengths, so that neither can be read as part of the other.
 * @source DSSE protocol, PAE
 */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType, 'utf8')
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload])
}

/** Signs a statement with a team's key. */
export function signStatement(statement: Statement, key: KeyObject): Envelope {
  const payload = canonicalBytes(statement)
  const sig = sign(null, preAuthEncoding(PAYLOAD_TYPE, payload), key)
  return { payloadType: PAYLOAD_TYPE, payload: payload.toString('base64'), signatures: [{ keyid: keyIdOf(rawPublicKey(key)), sig: sig.toString('base64') }] }
}

/** Whether one of the envelope's signatures is this key's. */
export function isSignedBy(envelope: Envelope, rawKey: string): boolean {
  const bytes = preAuthEncoding(envelope.payloadType, Buffer.from(envelope.payload, 'base64'))
  const keyId = keyIdOf(rawKey)
  const key = publicKeyOf(rawKey)
  return envelope.signatures.some((one) => one.keyid === keyId && verify(null, bytes, key, Buffer.from(one.sig, 'base64')))
}

/** A new Ed25519 key pair: the private key as PEM, the public one as the registry keeps it. */
export function newKey(): { privatePem: string; publicKey: string; keyId: string } {
  const { privateKey } = generateKeyPairSync('ed25519')
  const publicKey = rawPublicKey(privateKey)
  return { privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, publicKey, keyId: keyIdOf(publicKey) }
}

/** Reads a team's private key. @throws Error when it is no Ed25519 key */
export function privateKeyOf(pem: string): KeyObject {
  const key = createPrivateKey(pem)
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`This is a key of kind ${key.asymmetricKeyType}; a team's key is Ed25519.`)
  return key
}

/** The public half of a key: 32 bytes, base64. */
export function rawPublicKey(key: KeyObject): string {
  const jwk = createPublicKey(key).export({ format: 'jwk' })
  return Buffer.from(jwk.x ?? '', 'base64url').toString('base64')
}

/** A key's name: the first 16 hex digits of SHA-256 over its 32 bytes. */
export function keyIdOf(rawKey: string): string {
  return createHash('sha256').update(Buffer.from(rawKey, 'base64')).digest('hex').slice(0, 16)
}

/** Whether it is a raw Ed25519 key: 32 bytes, base64. */
export function isRawKey(text: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(text) && Buffer.from(text, 'base64').length === 32
}

function publicKeyOf(rawKey: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(rawKey, 'base64').toString('base64url') }, format: 'jwk' })
}
