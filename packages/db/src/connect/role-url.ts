import { createHmac } from 'node:crypto'

/**
 * The password of a login role, derived from the owner's: nothing more to keep or to hand round. Null when the owner
 * has none (the embedded server trusts its own machine).
 */
export function rolePassword(ownerUrl: string, role: string): string | null {
  const owner = decodeURIComponent(new URL(ownerUrl).password)
  return owner === '' ? null : createHmac('sha256', owner).update(`mot-cua role ${role}`).digest('base64url')
}

/**
 * The owner's address with a login role (`mc_health`) in the owner's place. An address that is the role's own already stays
 * as it is: a sector's server on its own knows no other.
 */
export function roleUrl(ownerUrl: string, role: string): string {
  const url = new URL(ownerUrl)
  if (url.username === role) return ownerUrl
  url.username = role
  url.password = encodeURIComponent(rolePassword(ownerUrl, role) ?? '')
  return url.href
}
