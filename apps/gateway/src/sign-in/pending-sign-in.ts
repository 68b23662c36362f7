import { CompactEncrypt, compactDecrypt, base64url } from 'jose'

/** A sign-in on its way through the provider, kept in the browser that began it. */
export type PendingSignIn = {
  /** PKCE verifier. */
  verifier: string
  nonce: string
  /** Path on the portal. */
  returnTo: string
  level: 1 | 2
  /** Milliseconds since 1970 after which it is refused. */
  expiresAt: number
  /** The session has begun: the same answer of the provider coming again (Back, reload) leads to the page at once. */
  isDone: boolean
}

/** How long a person may take at the provider. */
export const PENDING_SECONDS = 3600

/**
 * Each sign-in has its own cookie, named by its state: with one cookie for all, a second tab would overwrite the
 * first's and that one would end in "state mismatch" (OP57).
 */
export function pendingCookieName(state: string): string {
  return `__Host-mc-in-${state}`
}

/** Prefix of all such cookies, to bound their number. */
export const PENDING_PREFIX = '__Host-mc-in-'

/** Sign-ins one browser may have open at once; the cookies of the oldest are dropped. */
export const PENDING_MAX = 8

/** Encrypts it for the cookie: neither page scripts nor extensions learn the verifier. */
export async function sealPending(pending: PendingSignIn, key: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(pending))).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(base64url.decode(key))
}

/** What a cookie holds; null when it is missing, not ours, or too old. */
export async function openPending(cookie: string | undefined, key: string, now: Date): Promise<PendingSignIn | null> {
  if (cookie === undefined) return null
  try {
    const { plaintext } = await compactDecrypt(cookie, base64url.decode(key))
    const pending = JSON.parse(new TextDecoder().decode(plaintext)) as PendingSignIn
    return pending.expiresAt > now.getTime() ? pending : null
  } catch {
    return null
  }
}
