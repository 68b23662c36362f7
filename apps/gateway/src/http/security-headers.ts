import { createHash } from 'node:crypto'

/** Headers of every answer. */
export function securityHeaders(production: boolean): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(self), microphone=(self), payment=(), usb=(), interest-cohort=()',
    ...(production && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  }
}

/** Where browsers tell of what the policy below stopped. */
export const CSP_REPORTS = '/reports/csp'

/**
 * What a page may load and run. Scripts come from the portal alone; the nonce is for the import map, the only inline
 * script that is code to the browser.
 * @param of.style a style in the page itself, which its hash lets in; none but a brand's
 * @param of.devOrigins developers' servers, empty but under `npm run dev`: they send styles in script
 * @param of.signOutOrigin the provider's origin: signing out is a form whose answer leads there
 */
export function contentSecurityPolicy(of: { nonce: string; signOutOrigin: string; devOrigins: readonly string[]; style?: string | undefined }): string {
  const dev = of.devOrigins.map((origin) => ` ${origin} ${origin.replace('http:', 'ws:')}`).join('')
  // A browser that sees a hash no longer hears 'unsafe-inline', which a developer's server needs.
  const style = of.style && !dev ? ` 'sha256-${createHash('sha256').update(of.style).digest('base64')}'` : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${of.nonce}'${dev}`,
    `style-src 'self'${style}${dev && ` 'unsafe-inline'${dev}`}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    // blob: a file that the page holds itself, such as a paper that an officer reads.
    `connect-src 'self' blob:${dev}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${of.signOutOrigin}`,
    // Text becomes script by the portal's one policy alone. A developer's server makes script from text, and is for developers.
    ...(dev ? [] : ["require-trusted-types-for 'script'", 'trusted-types mc-portal']),
    // Not report-to: browsers that know it leave this one out, and send a minute later.
    `report-uri ${CSP_REPORTS}`,
  ].join('; ')
}
