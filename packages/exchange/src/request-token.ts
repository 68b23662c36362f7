import { createHash, createPrivateKey, type KeyObject } from 'node:crypto'
import { createLocalJWKSet, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose'

/** What a request says of itself, signed: who asks, for whom, for what, and over which content. */
export type RequestFacts = {
  /** Shared by both ends' logs. */
  requestId: string
  client: string
  purpose: string
  /** The article that allows it. */
  basis: string
  /** The consent's identifier where consent is the ground. */
  consentId: string | null
  /** Path of the service. */
  path: string
}

const TOKEN_SECONDS = 60
const KEY_BYTES = 32
/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. @source RFC 8410, section 7 */
const PKCS8_OF_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Reads the portal's key for the exchange: 32 bytes, base64url. @throws Error when it is something else */
export function readExchangeKey(text: string): KeyObject {
  const seed = Buffer.from(text, 'base64url')
  if (seed.length !== KEY_BYTES) throw new Error(`The exchange's key is ${KEY_BYTES} bytes in base64url, not ${seed.length}.`)
  return createPrivateKey({ key: Buffer.concat([PKCS8_OF_ED25519, seed]), format: 'der', type: 'pkcs8' })
}

/** Signs a request: a token good for a minute, for this content only. */
export function signRequest(key: KeyObject, facts: RequestFacts, of: { body: string; now: Date }): Promise<string> {
  const at = Math.floor(of.now.getTime() / 1000)
  const { requestId, client, ...rest } = facts
  return new SignJWT({ ...rest, body: digestOf(of.body) })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(client)
    .setJti(requestId)
    .setIssuedAt(at)
    .setExpirationTime(at + TOKEN_SECONDS)
    .sign(key)
}

/**
 * Reads a signed request at the other end.
 * @throws Error when the signature, the time, the path or the content is not right, or purpose or basis is missing
 */
export async function verifyRequest(token: string, of: { keys: JSONWebKeySet; path: string; body: string; now: Date }): Promise<RequestFacts> {
  const { payload } = await jwtVerify(token, createLocalJWKSet(of.keys), { algorithms: ['EdDSA'], currentDate: of.now, clockTolerance: 30 })
  const { iss, jti, purpose, basis, consentId, path, body } = payload
  if (path !== of.path || body !== digestOf(of.body)) throw new Error('The token is for another request.')
  if (typeof iss !== 'string' || typeof jti !== 'string' || typeof purpose !== 'string' || typeof basis !== 'string' || purpose === '' || basis === '') throw new Error('The token does not say who asks for what.')
  return { client: iss, requestId: jti, purpose, basis, consentId: typeof consentId === 'string' ? consentId : null, path }
}

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('base64url')
}
