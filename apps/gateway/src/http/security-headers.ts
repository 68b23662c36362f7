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

/**
 * What a page may load and run. Scripts come from the portal alone; the nonce is for the import map, the only inline
 * script that is code to the browser.
 * @param signOutOrigin the provider's origin: signing out is a form whose answer leads there
 */
export function contentSecurityPolicy(of: { nonce: string; signOutOrigin: string }): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${of.nonce}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${of.signOutOrigin}`,
  ].join('; ')
}
