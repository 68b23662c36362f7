import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Secrets of the provider: signing keys (JWKS, private) and the key its own cookies are signed with. */
export type Keys = { jwks: { keys: Record<string, unknown>[] }; cookieKeys: string[] }

/**
 * The provider's keys, the same after a restart when a folder is given: a sign-in that was under way when the
 * process was replaced would otherwise fail with a signature nobody knows.
 */
export function keepKeys(stateDir: string | undefined): Keys {
  if (stateDir === undefined) return newKeys()
  const file = join(stateDir, 'vneid-keys.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Keys
  } catch {
    const keys = newKeys()
    mkdirSync(stateDir, { recursive: true })
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 })
    return keys
  }
}

function newKeys(): Keys {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } })
  const jwk = createPrivateKey(privateKey).export({ format: 'jwk' })
  return {
    jwks: { keys: [{ ...jwk, use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') }] },
    cookieKeys: [randomBytes(32).toString('base64url')],
  }
}
