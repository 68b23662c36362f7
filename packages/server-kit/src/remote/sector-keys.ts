import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { JSONWebKeySet } from 'jose'

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. @source RFC 8410, section 7 */
const PKCS8_OF_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')
const SEED_BYTES = 32

/** The gateway's keys for calls to sector servers: the first signs, all are published. */
export type SectorKeys = { keyId: string; signingKey: KeyObject; published: JSONWebKeySet }

/**
 * Reads the gateway's Ed25519 keys.
 * @param list 32 bytes each, base64url, commas between them. To change the key put the new one first, and leave the old one
 * until every gateway has started anew.
 * @throws Error when one is not 32 bytes
 */
export function readSectorKeys(list: string): SectorKeys {
  const keys = list.split(',').map((text) => keyOf(text.trim()))
  const [first] = keys
  if (!first) throw new Error('The list of keys is empty.')
  return { keyId: first.published.kid, signingKey: first.key, published: { keys: keys.map((one) => one.published) } }
}

function keyOf(text: string) {
  const seed = Buffer.from(text, 'base64url')
  if (seed.length !== SEED_BYTES) throw new Error(`A key is ${SEED_BYTES} bytes in base64url, not ${seed.length}.`)
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_OF_ED25519, seed]), format: 'der', type: 'pkcs8' })
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  const kid = createHash('sha256').update(x).digest('base64url').slice(0, 16)
  return { key, published: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' } }
}
